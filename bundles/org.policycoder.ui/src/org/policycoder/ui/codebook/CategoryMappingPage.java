// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.policycoder.model.Category;
import org.policycoder.model.Codebook;
import org.policycoder.model.CodebookIndex;

/** Asks what becomes of the codings of each category that is used, when the codebook is another one. */
final class CategoryMappingPage extends WizardPage {

	private final CodebookIndex old;

	private final Map<String, Integer> counts;

	private final CodebookChoicePage choice;

	private final Map<String, String> codes = new LinkedHashMap<>();

	private List<Category> targets = List.of();

	private Codebook mapped;

	private CategoryDecisions table;

	private Label summary;

	CategoryMappingPage(CodebookIndex old, Map<String, Integer> counts, CodebookChoicePage choice) {
		super("mapping"); //$NON-NLS-1$
		this.old = old;
		this.counts = counts;
		this.choice = choice;
		setTitle(Messages.Mapping_Title);
		setDescription(Messages.Mapping_Description);
		setPageComplete(false);
	}

	/** Whether there are codings that somebody has to decide on. */
	boolean isNeeded() {
		map();
		return mapped != null && !counts.isEmpty();
	}

	/** What has the same label is the same; that the same code means the same is not for sure. */
	private void map() {
		if (choice.codebook() == mapped) {
			return;
		}
		mapped = choice.codebook();
		codes.clear();
		if (mapped != null) {
			targets = new CodebookIndex(mapped).entries().stream().map(CodebookIndex.Entry::category).filter(c -> !c.isGroupOnly()).toList();
			for (String code : counts.keySet()) {
				old.find(code).flatMap(e -> targets.stream().filter(t -> sameLabel(e.category(), t)).findFirst())
						.ifPresent(t -> codes.put(code, t.getCode()));
			}
		}
	}

	private static boolean sameLabel(Category a, Category b) {
		EMap<String, String> labels = b.getLabel();
		return a.getLabel().stream().anyMatch(l -> l.getValue() != null && l.getValue().equalsIgnoreCase(labels.get(l.getKey())));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		setControl(body);
		table = new CategoryDecisions(body, new CategoryDecisions.Words(Messages.Mapping_Old, Messages.Mapping_Codings,
				Messages.Mapping_New, Messages.Mapping_Choose, Messages.Mapping_Remove),
				c -> old.find(c).map(e -> CategoryDecisions.label(e.category())).orElse(c), this::check);
		GridDataFactory.fillDefaults().grab(true, true).hint(720, 320).applyTo(table.control());
		summary = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			map();
			table.show(counts, targets, codes);
			check();
		}
		super.setVisible(visible);
	}

	private void check() {
		long open = counts.keySet().stream().filter(c -> !codes.containsKey(c)).count();
		int removed = counts.entrySet().stream().filter(e -> CategoryDecisions.NONE.equals(codes.get(e.getKey()))).mapToInt(Map.Entry::getValue)
				.sum();
		summary.setText(NLS.bind(Messages.Mapping_Summary, open, removed));
		setPageComplete(open == 0);
	}

	/** By the code of each category that is used, the code that its codings get; empty for those that are removed. */
	Map<String, String> codes() {
		map();
		return codes;
	}
}
