// CaseReports
