// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policycoder.analysis.Column.Type;
import org.policycoder.analysis.DimensionEntry;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.StudyCoder;
import org.policycoder.analysis.StudyDocument;
import org.policycoder.analysis.Table;
import org.policycoder.analysis.TableException;
import org.policycoder.analysis.TableParameters;
import org.policycoder.model.Wording;

/**
 * How far coders agree on each document that two or more have begun: units and coefficients are those of the
 * {@link AgreementTable} as if there were no other document. The 95 % intervals are those of {@link Resampling}, here over the
 * clauses of the document; of more than {@value #MOST_INTERVALS} documents they are left out.
 *
 * @since 1.0
 */
public final class AgreementByDocumentTable extends StandardTable {

	private static final int MOST_INTERVALS = 200;

	private static final List<Heading> HEADINGS = Stream.concat(Stream.of(Heading.of("number", Type.COUNT), //$NON-NLS-1$
			Heading.of("title", Type.TEXT), Heading.detail("dimension-code", Type.TEXT), Heading.of("dimension", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.detail("coder-1", Type.TEXT), Heading.detail("coder-2", Type.TEXT), Heading.of("coders", Type.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Heading.of("units", Type.COUNT), Heading.of("one-sided", Type.COUNT), Heading.detail("agreed", Type.COUNT)), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			AgreementRow.COEFFICIENTS.stream()).toList();

	/** Makes the provider. */
	public AgreementByDocumentTable() {
		super("agreement-by-document", TableParameters.DIMENSION); //$NON-NLS-1$
	}

	@Override
	public Table table(Study study, TableParameters parameters) throws TableException {
		Locale locale = parameters.locale();
		List<DimensionEntry> dimensions = dimensions(study, parameters);
		Set<String> ids = study.comparedCoders().stream().map(StudyCoder::id).collect(Collectors.toSet());
		List<StudyDocument> documents = study.documents().stream()
				.filter(d -> d.begun().stream().filter(ids::contains).count() > 1).toList();
		boolean withIntervals = documents.size() <= MOST_INTERVALS;
		Table.Builder table = builder(dimensions, locale, HEADINGS);
		for (StudyDocument document : documents) {
			ComparedCoders compared = ComparedCoders.of(study.only(d -> d == document));
			for (DimensionEntry dimension : dimensions) {
				for (AgreementRow row : compared.rows(dimension, List.of(), withIntervals, locale)) {
					Agreement agreement = row.agreement();
					List<Object> cells = new ArrayList<>(Arrays.asList((long) document.number(), document.title(), dimension.code(),
							dimension.label(locale), row.one(), row.other(), row.coders(), agreement.units(), agreement.oneSided(),
							agreement.agreed()));
					cells.addAll(row.coefficients(locale));
					table.row(cells.toArray());
				}
			}
		}
		if (!documents.isEmpty()) {
			Wording wording = wording(locale);
			table.note(withIntervals ? wording.format("agreement-by-document.intervals", Resampling.RESAMPLES, Resampling.SEED) //$NON-NLS-1$
					: wording.format("agreement-by-document.noIntervals", MOST_INTERVALS)); //$NON-NLS-1$
		}
		ComparedCoders.of(study).notes(locale).forEach(table::note);
		return table.build();
	}
}
