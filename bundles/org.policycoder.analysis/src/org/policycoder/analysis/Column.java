// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.policycoder.model.PolicyDate;

/**
 * One column of a {@link Table}.
 *
 * @param id
 *            identifies the column in its table, whatever the language: lower
 *            case English words joined by hyphens; the key in JSON and the name
 *            in a report template
 * @param type
 *            what its cells hold
 * @param label
 *            its heading, in the language of the table
 * @param detail
 *            whether it is for machines and for completeness (codes, whole
 *            clause lists): a view with little room leaves it out
 * @since 1.0
 */
public record Column(String id, Type type, String label, boolean detail) {

	/** What the cells of a column hold. Any cell may also be null: empty. */
	public enum Type {
		/** A {@link String}. */
		TEXT(String.class),
		/** A {@link Long}, a number of things. */
		COUNT(Long.class),
		/** A {@link Double}, a fraction 0–1, shown as a percentage. */
		SHARE(Double.class),
		/** A {@link Double}, for example a coefficient of agreement. */
		NUMBER(Double.class),
		/** A {@link Double}, a probability 0–1, shown with three decimals, and as less than the least of them where it is less. */
		PROBABILITY(Double.class),
		/** A {@link Long}, a year; never shown with a thousands separator. */
		YEAR(Long.class),
		/** A {@link PolicyDate}. */
		DATE(PolicyDate.class),
		/** An {@link Instant}. */
		TIME(Instant.class),
		/** A {@link List} of {@link String}: names, for example of issuers. */
		LIST(List.class),
		/** A {@link List} of {@link String}: clause numbers in document order. */
		CLAUSES(List.class);

		private final Class<?> cellClass;

		Type(Class<?> cellClass) {
			this.cellClass = cellClass;
		}

		/**
		 * Gets the class of the cells.
		 *
		 * @return the class, not null
		 */
		public Class<?> cellClass() {
			return cellClass;
		}

		/**
		 * Tells whether the cells are numbers, which are set flush right.
		 *
		 * @return whether they are
		 */
		public boolean numeric() {
			return Number.class.isAssignableFrom(cellClass);
		}
	}

	/** Refuses null. */
	public Column {
		Objects.requireNonNull(id);
		Objects.requireNonNull(type);
		Objects.requireNonNull(label);
	}
}
