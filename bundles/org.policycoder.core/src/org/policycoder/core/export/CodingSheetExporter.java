// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.policycoder.core.extension.CodingsExporter;
import org.policycoder.exchange.coding.CodingSheetWriter;
import org.policycoder.exchange.coding.CodingSheetWriter.Written;
import org.policycoder.model.Coder;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.PolicyProject;

/** Writes codings as a coding sheet, CSV or XLSX by the extension of the file. */
public final class CodingSheetExporter implements CodingsExporter {

	@Override
	public List<String> export(PolicyProject project, List<String> coders, Path file, IProgressMonitor monitor)
			throws IOException {
		Written written = CodingSheetWriter.write(project, coders, project.project().getLanguage(), file);
		List<String> told = new ArrayList<>(List.of(whose(project, written)));
		tell(told, Messages.CodingSheet_Left, written.left());
		tell(told, Messages.CodingSheet_Adjudicated, written.adjudicated());
		tell(told, Messages.CodingSheet_NoCodes, written.noCodes());
		tell(told, Messages.CodingSheet_Cut, written.cut());
		return told;
	}

	private static String whose(PolicyProject project, Written written) {
		Map<String, String> names = project.project().getCoders().stream()
				.collect(Collectors.toMap(Coder::getId, CodingSheetExporter::name));
		List<String> coders = written.codings().entrySet().stream().filter(coder -> coder.getValue() > 0)
				.map(coder -> NLS.bind(Messages.CodingSheet_Coder, names.get(coder.getKey()), coder.getValue())).toList();
		return coders.isEmpty() ? Messages.CodingSheet_Nobody
				: NLS.bind(coders.size() == 1 ? Messages.CodingSheet_One : Messages.CodingSheet_Several,
						String.join(Messages.CodingSheet_And, coders), coders.size());
	}

	private static String name(Coder coder) {
		String name = coder.getName();
		return name == null || name.isBlank() || name.equals(coder.getId()) ? coder.getId()
				: NLS.bind(Messages.CodingSheet_Name, name, coder.getId());
	}

	private static void tell(List<String> told, String sentence, int count) {
		if (count > 0) {
			told.add(Wording.fill(sentence, count));
		}
	}
}
