// ReviewScreens
