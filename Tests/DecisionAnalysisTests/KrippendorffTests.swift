import Testing

@testable import DecisionAnalysis
