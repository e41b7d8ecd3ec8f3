// SPDX-License-Identifier: EPL-2.0
package org.policycoder.model.storage;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.DescribedElement;
import org.policycoder.model.Dimension;
import org.policycoder.model.storage.Problem.Kind;

/** Finds codes that are empty or not unique; categories of all dimensions share one space. */
final class CodebookCheck {

	private final Path file;

	private final Consumer<Problem> found;

	private final Set<String> categories = new HashSet<>();

	CodebookCheck(Path file, Consumer<Problem> found) {
		this.file = file;
		this.found = found;
	}

	void check(Codebook codebook) {
		Set<String> dimensions = new HashSet<>();
		for (Dimension dimension : codebook.getDimensions()) {
			checkCode(dimension, dimensions);
			check(dimension.getCategories());
		}
	}

	private void check(List<Category> below) {
		for (Category category : below) {
			checkCode(category, categories);
			check(category.getCategories());
		}
	}

	private void checkCode(DescribedElement element, Set<String> codes) {
		String code = element.getCode();
		if (code == null || code.isBlank() || !codes.add(code)) {
			found.accept(Problem.of(Kind.DUPLICATE_CODE, file, code == null ? "" : code)); //$NON-NLS-1$
		}
	}
}
