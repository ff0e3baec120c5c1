import Import
import PortaviaModel

extension Product {
  static let metaLeads = Product("meta_leads", .leads) { $0.limits = [MetaLimits.deletedMessages] }
  static let metaInsights = Product("meta_insights", .insights) { $0.limits = [MetaLimits.deletedMessages] }
}
