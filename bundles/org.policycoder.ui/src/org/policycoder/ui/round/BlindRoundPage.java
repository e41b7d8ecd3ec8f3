// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.round.CloseRound;
import org.policycoder.edit.round.RoundPlan;
import org.policycoder.edit.round.RoundProgress;
import org.policycoder.model.Coder;
import org.policycoder.model.CoderRole;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.DrawnStratum;
import org.policycoder.model.DrawnUnit;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.model.storage.StorageException;
import org.policycoder.ui.session.Failures;
import org.policycoder.ui.session.StudyNames;

/** How a blind round is drawn, with what the draw gives, and above it how the open rounds stand. */
final class BlindRoundPage extends WizardPage {

	private static final int MOST = 100_000;

	private static final int FIRST_SIZE = 10;

	private static final int PREVIEW_LINES = 7;

	private final ProjectSession session;

	private final Map<Coder, Button> coders = new LinkedHashMap<>();

	private Text name;

	private Combo unit;

	private Spinner size;

	private Button isShare;

	private Combo stratum;

	private Text seed;

	private Text preview;

	private Composite open;

	BlindRoundPage(ProjectSession session) {
		super("round"); //$NON-NLS-1$
		this.session = session;
		setTitle(Messages.Round_Heading);
		setDescription(Messages.Round_Message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		open = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(open);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(open);
		showOpen();
		label(body, Messages.Round_Name);
		name = field(new Text(body, SWT.BORDER));
		name.setText(NLS.bind(Messages.Round_FirstName, session.project().rounds().size() + 1));
		name.addModifyListener(e -> check());
		label(body, Messages.Round_Coders);
		Composite who = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(who);
		session.project().project().getCoders().stream().filter(c -> c.getRole() == CoderRole.CODER).forEach(c -> {
			Button button = WidgetFactory.button(SWT.CHECK).text(StudyNames.of(c).replace("&", "&&")).onSelect(e -> check()).create(who); //$NON-NLS-1$ //$NON-NLS-2$
			button.setSelection(coders.size() < 2);
			coders.put(c, button);
		});
		label(body, Messages.Round_Draw);
		Composite draw = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(draw);
		size = new Spinner(draw, SWT.BORDER);
		size.setValues(FIRST_SIZE, 1, MOST, 0, 1, 10);
		named(size, Messages.Round_Draw);
		size.addModifyListener(e -> check());
		isShare = WidgetFactory.button(SWT.CHECK).text(Messages.Round_Percent).onSelect(e -> share()).create(draw);
		unit = combo(draw, Messages.Round_Draw, Messages.Round_Documents, Messages.Round_Clauses);
		label(body, Messages.Round_Stratum);
		stratum = combo(body, Messages.Round_Stratum, Messages.Round_ByNothing, Messages.Round_ByType, Messages.Round_ByYear,
				Messages.Round_ByIssuer);
		label(body, Messages.Round_Seed);
		seed = field(new Text(body, SWT.BORDER));
		seed.setText("1"); //$NON-NLS-1$
		seed.addModifyListener(e -> check());
		preview = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(convertWidthInCharsToPixels(70), preview.getLineHeight() * PREVIEW_LINES)
				.applyTo(preview);
		named(preview, Messages.Round_Preview);
		setControl(body);
		check();
		setErrorMessage(null);
	}

	private static void label(Composite body, String text) {
		new Label(body, SWT.NONE).setText(text);
	}

	private static Text field(Text text) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private static void named(Control control, String name) {
		control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = name));
	}

	private Combo combo(Composite body, String name, String... items) {
		Combo combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addModifyListener(e -> check());
		named(combo, name);
		return combo;
	}

	/** A share is a percentage. */
	private void share() {
		size.setMaximum(isShare.getSelection() ? 100 : MOST);
		check();
	}

	/** How far the coders of each open round are; who has finished may close it. */
	private void showOpen() {
		for (Control control : open.getChildren()) {
			control.dispose();
		}
		StudyNames names = new StudyNames(session.project().project());
		for (CodingRound round : session.project().rounds().stream().filter(r -> r.getClosed() == null).toList()) {
			try {
				Label label = new Label(open, SWT.WRAP);
				label.setText(NLS.bind(Messages.Round_Open, round.getName(), RoundProgress.of(session, round).stream()
						.map(p -> NLS.bind(Messages.Round_Progress, new Object[] { names.coder(p.coder()), p.documentsDone(), p.documents() }))
						.collect(Collectors.joining(Messages.Round_And))));
				GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
				WidgetFactory.button(SWT.PUSH).text(Messages.Round_Close).onSelect(e -> close(round.getNumber())).create(open);
			} catch (StorageException e) {
				setErrorMessage(e.getMessage());
			}
		}
		open.requestLayout();
	}

	private void close(int number) {
		try {
			session.execute(new CloseRound(number));
			showOpen();
		} catch (StorageException | EditException e) {
			Failures.show(getShell(), Messages.Round_Title, e);
		}
	}

	/** What is chosen. */
	RoundPlan plan() {
		boolean share = isShare.getSelection();
		return new RoundPlan(name.getText().strip(), Long.parseLong(seed.getText().strip()), DrawnUnit.values()[unit.getSelectionIndex()],
				share ? size.getSelection() / 100.0 : 0, size.getSelection(), DrawnStratum.values()[stratum.getSelectionIndex()],
				coders.entrySet().stream().filter(e -> e.getValue().getSelection()).map(e -> e.getKey().getId()).toList());
	}

	private void check() {
		if (preview == null) {
			return;
		}
		String missing = name.getText().isBlank() ? Messages.Round_NameMissing
				: !seed.getText().strip().matches("-?\\d{1,18}") ? Messages.Round_SeedMissing //$NON-NLS-1$
				: coders.values().stream().filter(Button::getSelection).count() < 2 ? Messages.Round_CodersMissing : null;
		preview.setText(""); //$NON-NLS-1$
		if (missing == null) {
			missing = preview();
		}
		setErrorMessage(missing);
		setPageComplete(missing == null);
	}

	/** Shows what the draw gives; tells why it gives nothing. */
	private String preview() {
		try {
			List<DrawnDocument> drawn = plan().draw(session.project()).getDrawn();
			int clauses = 0;
			StringBuilder lines = new StringBuilder();
			for (DrawnDocument one : drawn) {
				PolicyDocument document = session.document(one.getDocument()).orElseThrow();
				int of = one.getClauses().isEmpty() ? session.clauses(document).leaves().size() : one.getClauses().size();
				clauses += of;
				lines.append('\n').append(Wording.fill(Messages.Round_Drawn, document.getNumber(), String.valueOf(document.getTitle()), of));
			}
			preview.setText(Wording.fill(Messages.Round_Sum, drawn.size(), clauses) + lines);
			return drawn.isEmpty() ? Messages.Round_Nothing : null;
		} catch (StorageException e) {
			return e.getMessage();
		}
	}
}
