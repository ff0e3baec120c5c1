import Import
import PortaviaModel

extension Product {
  static let threadsAccount = Product("threads_account", .account) { $0.takeInstagram() }
}
