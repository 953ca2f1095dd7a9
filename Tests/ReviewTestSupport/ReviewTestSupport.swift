// ReviewTestSupport
