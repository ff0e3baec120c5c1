/// Whether the month or the day comes first in dates of figures.
package enum DateOrder: Sendable { case monthFirst, dayFirst }
