package import ReviewDomain

/// What the views of the register list, after the filter.
extension RegisterScreen {
  /// Those that apply first, then those that did.
  var processes: [RegisteredProcess] {
    let all = file.register.processes
    return (all.filter { !$0.hasEnded } + all.filter(\.hasEnded)).filter { process in
      let apps = file.register.listings(in: process.id).map(\.app.product)
      return matches(words(of: process) + apps)
    }
  }

  /// By name; of one process where the view is about one.
  var apps: [Register.Listing] {
    file.register.listings.filter { listing in
      guard scopeProcess == nil || listing.app.process == scopeProcess else { return false }
      let process = file.register[listing.app.process]
      return matches(
        [listing.app.product, listing.app.manufacturer] + (process.map(words) ?? []))
    }.sorted {
      ($0.app.product.lowercased(), $0.app.process)
        < ($1.app.product.lowercased(), $1.app.process)
    }
  }

  private func words(of process: RegisteredProcess) -> [String] {
    [process.id.rawValue] + Language.allCases.compactMap { process.names[$0] }
  }

  /// Whether every word of the filter is in one of `texts`.
  private func matches(_ texts: [String]) -> Bool {
    let texts = texts.map { $0.lowercased() }
    return filter.lowercased().words.allSatisfy { word in
      texts.contains { $0.contains(word) }
    }
  }

  package var process: RegisteredProcess? {
    if let scopeProcess { return file.register[scopeProcess] }
    let processes = processes
    return processes.indices.contains(processList.selected)
      ? processes[processList.selected] : nil
  }

  package var listing: Register.Listing? {
    let apps = apps
    return apps.indices.contains(appList.selected) ? apps[appList.selected] : nil
  }

  package var difference: RegisterDifference? {
    file.differences.indices.contains(differenceList.selected)
      ? file.differences[differenceList.selected] : nil
  }
}
