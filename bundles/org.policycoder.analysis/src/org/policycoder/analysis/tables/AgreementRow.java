// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.policycoder.analysis.CategoryEntry;
import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.tables.Resampling.Intervals;

/**
 * How far some coders agree in one respect.
 *
 * @param dimension
 *            the dimension
 * @param category
 *            the category; null for the dimension as a whole
 * @param one
 *            the id of the first coder; null for all
 * @param other
 *            the id of the second; null for each of the others
 * @param coders
 *            who they are, for people
 * @param documents
 *            how many documents they have in common
 * @param agreement
 *            how far they agree
 * @param intervals
 *            how sure that is
 */
record AgreementRow(DimensionEntry dimension, CategoryEntry category, String one, String other, String coders, long documents,
		Agreement agreement, Intervals intervals) {

	/** The columns of {@link #coefficients}. */
	static final List<Heading> COEFFICIENTS = List.of(Heading.of("percent-agreement", Type.SHARE), //$NON-NLS-1$
			Heading.of("holsti", Type.NUMBER), Heading.of("kappa", Type.NUMBER), Heading.of("band", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("alpha", Type.NUMBER), Heading.detail("percent-low", Type.SHARE), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("percent-high", Type.SHARE), Heading.detail("kappa-low", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("kappa-high", Type.NUMBER), Heading.detail("alpha-low", Type.NUMBER), //$NON-NLS-1$ //$NON-NLS-2$
			Heading.detail("alpha-high", Type.NUMBER)); //$NON-NLS-1$

	/** Whether it is of two coders and no more. */
	boolean isOfPair() {
		return one != null && other != null;
	}

	/** The cells of the coefficients. */
	List<Object> coefficients(Locale locale) {
		Double kappa = agreement.kappa();
		return Arrays.asList(agreement.percent(), agreement.holsti(), kappa,
				kappa == null ? null : StandardTable.wording(locale).get("band." + KappaBand.of(kappa)), agreement.alpha(), //$NON-NLS-1$
				intervals.percent().low(), intervals.percent().high(), intervals.kappa().low(), intervals.kappa().high(),
				intervals.alpha().low(), intervals.alpha().high());
	}
}
