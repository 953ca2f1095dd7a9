// ReviewDomain
