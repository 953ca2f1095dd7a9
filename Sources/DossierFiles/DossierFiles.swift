// DossierFiles
