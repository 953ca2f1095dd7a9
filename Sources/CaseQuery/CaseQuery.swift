// CaseQuery
