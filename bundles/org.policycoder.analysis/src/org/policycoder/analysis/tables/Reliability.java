// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;

/**
 * Coefficients of agreement that are corrected for chance. A value is a set of
 * categories, or anything with equals; a value of null is missing.
 * <p>
 * Cohen's κ = (Pₒ − Pₑ) / (1 − Pₑ), Pₒ the observed and Pₑ the expected share of
 * equal values, each coder having a distribution of its own. (Cohen, J.: A
 * Coefficient of Agreement for Nominal Scales. Educational and Psychological
 * Measurement 20, 1960, 37–46.)
 * <p>
 * Krippendorff's α = 1 − Dₒ / Dₑ, Dₒ the observed and Dₑ the expected
 * disagreement by {@link MasiDistance}; for any number of coders, and with
 * values missing. (Krippendorff, K.: Content Analysis. 2nd edition, Sage 2004,
 * ch. 11.)
 */
final class Reliability {

	private final CodingAnnotationStudy study;

	/** Starts without units. */
	Reliability(int coders) {
		study = new CodingAnnotationStudy(coders);
	}

	/** Adds a unit: the value of each coder, two at least not null. */
	void add(Object... values) {
		study.addItemAsArray(values);
	}

	/** Cohen's kappa of two coders without missing values, or null when all values are the same or there are none. */
	Double kappa() {
		return coefficient(new CohenKappaAgreement(study));
	}

	/** Krippendorff's alpha, or null when all values are the same or there are none. */
	Double alpha() {
		return coefficient(new KrippendorffAlphaAgreement(study, new MasiDistance()));
	}

	private static Double coefficient(IAgreementMeasure measure) {
		try {
			return measure.calculateAgreement();
		} catch (InsufficientDataException e) {
			return null;
		}
	}
}
