// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.Sight;
import org.policycoder.model.Excerpt;
import org.policycoder.model.CodebookIndex.Entry;
import org.policycoder.model.Coder;
import org.policycoder.model.Labels;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Wording;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.results.search.CodedPlaces.State;

/** The page of the search dialog that looks for words in policies. */
public final class CorpusSearchPage extends DialogPage implements ISearchPage {

	/** The id of the page. */
	public static final String ID = "org.policycoder.ui.searchPage"; //$NON-NLS-1$

	private static final String CORPUS = "org.policycoder.ui.corpusView"; //$NON-NLS-1$

	private static final String WORDS = "words"; //$NON-NLS-1$

	private static final String REGULAR_EXPRESSION = "regularExpression"; //$NON-NLS-1$

	private static final String MATCH_CASE = "matchCase"; //$NON-NLS-1$

	private static final int REMEMBERED = 12;

	private static final int FIELD_CHARS = 26;

	private ISearchPageContainer container;

	private Optional<OpenStudy> study = Optional.empty();

	private Optional<PolicyDocument> open = Optional.empty();

	private List<PolicyDocument> selected = List.of();

	private Combo words;

	private Button regularExpression;

	private Button matchCase;

	private Label problem;

	private Button inSelected;

	private Button inOpen;

	private Combo category;

	private Combo coder;

	private Text from;

	private Text to;

	private Combo type;

	private Combo issuer;

	private final List<Set<String>> categories = new ArrayList<>();

	private boolean shown;

	@Override
	public void setContainer(ISearchPageContainer dialog) {
		container = dialog;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		lookAround(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		Composite body = new Composite(parent, SWT.NONE);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.policycoder.ui.searchPage"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 8).applyTo(body);
		createWords(body);
		Group where = group(body, Messages.Search_Where, 1);
		createScope(where);
		Group only = group(body, Messages.Search_Only, 4);
		createRestrictions(only);
		setControl(body);
		recall();
	}

	private void lookAround(IWorkbenchWindow window) {
		study = window.getService(StudyService.class).current();
		IWorkbenchPage page = window.getActivePage();
		if (page.getActiveEditor() instanceof DocumentEditor editor && editor.isShown()
				&& study.filter(s -> s.session() == editor.getAdapter(ProjectSession.class)).isPresent()) {
			open = Optional.of(editor.document());
		}
		IViewPart corpus = page.findView(CORPUS);
		if (corpus != null && corpus.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection rows) {
			selected = Stream.of(rows.toArray()).flatMap(CorpusSearchPage::documents).distinct().toList();
		}
	}

	private static Stream<PolicyDocument> documents(Object row) {
		PolicyDocument[] group = Adapters.adapt(row, PolicyDocument[].class);
		return group != null ? Stream.of(group) : Stream.ofNullable(Adapters.adapt(row, PolicyDocument.class));
	}

	private static Group group(Composite body, String label, int columns) {
		Group group = new Group(body, SWT.NONE);
		group.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(8, 6).spacing(8, 6).applyTo(group);
		return group;
	}

	private void createWords(Composite body) {
		Composite area = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Search_Words);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
		words = new Combo(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(convertWidthInCharsToPixels(2 * FIELD_CHARS), SWT.DEFAULT)
				.applyTo(words);
		words.addModifyListener(e -> check());
		matchCase = new Button(area, SWT.CHECK);
		matchCase.setText(Messages.Search_MatchCase);
		regularExpression = new Button(area, SWT.CHECK);
		regularExpression.setText(Messages.Search_RegularExpression);
		regularExpression.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(JFaceColors.getErrorText(problem.getDisplay()));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(convertWidthInCharsToPixels(2 * FIELD_CHARS), SWT.DEFAULT)
				.applyTo(problem);
	}

	private void createScope(Group where) {
		int all = study.map(s -> s.session().project().corpus().getDocuments().size()).orElse(0);
		Button inAll = new Button(where, SWT.RADIO);
		inAll.setText(Wording.fill(Messages.Search_WholeCorpus, all));
		inAll.setSelection(true);
		inSelected = new Button(where, SWT.RADIO);
		inSelected.setText(NLS.bind(Messages.Search_Selected, selected.size()));
		inSelected.setEnabled(!selected.isEmpty());
		inOpen = new Button(where, SWT.RADIO);
		inOpen.setText(open.map(d -> NLS.bind(Messages.Search_Open, d.getNumber(), shortened(d.getTitle())))
				.orElse(Messages.Search_NoneOpen));
		inOpen.setEnabled(open.isPresent());
	}

	private static String shortened(String title) {
		int most = 2 * FIELD_CHARS;
		String text = title == null ? "" : title.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Excerpt.beginning(text, most);
	}

	private void createRestrictions(Group only) {
		category = combo(only, Messages.Search_Category, Messages.Search_AnyCategory, Messages.Search_Coded, Messages.Search_Uncoded);
		coder = combo(only, Messages.Search_Coder, Messages.Search_AnyCoder);
		type = combo(only, Messages.Search_Type, Messages.Search_AnyType);
		issuer = combo(only, Messages.Search_Issuer, Messages.Search_AnyIssuer);
		new Label(only, SWT.NONE).setText(Messages.Search_Years);
		Composite years = new Composite(only, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(years);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(years);
		from = year(years, Messages.Search_FromYear);
		new Label(years, SWT.NONE).setText("\u2013"); //$NON-NLS-1$
		to = year(years, Messages.Search_ToYear);
		study.map(OpenStudy::session).ifPresent(this::fill);
		category.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		coder.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
	}

	private Combo combo(Composite parent, String label, String... items) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setVisibleItemCount(20);
		combo.setItems(items);
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(FIELD_CHARS), SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private Text year(Composite parent, String hint) {
		Text text = new Text(parent, SWT.BORDER);
		text.setMessage(hint);
		text.setTextLimit(4);
		GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(9), SWT.DEFAULT).applyTo(text);
		text.addModifyListener(e -> check());
		return text;
	}

	private void fill(ProjectSession session) {
		String language = Locale.getDefault().getLanguage();
		for (Entry entry : session.codebook().entries()) {
			category.add("   ".repeat(entry.path().size() - 1) + Labels.label(entry.category(), language)); //$NON-NLS-1$
			categories.add(entry.codes());
		}
		for (String id : new Sight(session).coders()) {
			coder.add(session.project().project().getCoders().stream().filter(c -> id.equals(c.getId())).map(Coder::getName)
					.filter(n -> n != null && !n.isBlank()).findFirst().orElse(id));
		}
		List<PolicyDocument> documents = session.project().corpus().getDocuments();
		sorted(documents.stream().map(PolicyDocument::getType)).forEach(type::add);
		sorted(documents.stream().flatMap(d -> d.getIssuers().stream())).forEach(issuer::add);
	}

	private static List<String> sorted(Stream<String> values) {
		return values.filter(v -> v != null && !v.isBlank()).distinct().sorted(Collator.getInstance()).toList();
	}

	private void recall() {
		IDialogSettings settings = settings();
		words.setItems(remembered(settings));
		matchCase.setSelection(settings.getBoolean(MATCH_CASE));
		regularExpression.setSelection(settings.getBoolean(REGULAR_EXPRESSION));
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		String start = page.getActiveEditor() instanceof DocumentEditor editor ? editor.selectedWords() : ""; //$NON-NLS-1$
		if (!start.isEmpty()) {
			words.setText(start);
		} else if (words.getItemCount() > 0) {
			words.select(0);
		}
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(CorpusSearchPage.class)).getDialogSettings();
		IDialogSettings own = all.getSection(ID);
		return own == null ? all.addNewSection(ID) : own;
	}

	private static String[] remembered(IDialogSettings settings) {
		String[] kept = settings.getArray(WORDS);
		return kept == null ? new String[0] : kept;
	}

	private void remember() {
		IDialogSettings settings = settings();
		Set<String> kept = new LinkedHashSet<>(words.getText().isEmpty() ? List.of() : List.of(words.getText()));
		kept.addAll(Arrays.asList(remembered(settings)));
		settings.put(WORDS, kept.stream().limit(REMEMBERED).toArray(String[]::new));
		settings.put(MATCH_CASE, matchCase.getSelection());
		settings.put(REGULAR_EXPRESSION, regularExpression.getSelection());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			if (!shown) {
				shown = true;
				words.setFocus();
			}
			check();
		}
	}

	/** Says at once what is wrong; nothing is to be said of a field that is still empty. */
	private void check() {
		Optional<String> wrong = study.isEmpty() ? Optional.of(Messages.Search_NoStudy) : wrongYear().or(this::wrongPattern);
		problem.setText(wrong.orElse("")); //$NON-NLS-1$
		problem.requestLayout();
		container.setPerformActionEnabled(
				wrong.isEmpty() && (!words.getText().isEmpty() || category.getSelectionIndex() > 0 || coder.getSelectionIndex() > 0));
	}

	private Optional<String> wrongPattern() {
		try {
			TextQuery.search(words.getText(), regularExpression.getSelection(), matchCase.getSelection());
			return Optional.empty();
		} catch (PatternSyntaxException e) {
			return Optional.of(e.getIndex() < 0 ? NLS.bind(Messages.Search_BadPattern, e.getDescription())
					: NLS.bind(Messages.Search_BadPatternAt, e.getDescription(), Math.min(e.getIndex() + 1, words.getText().length())));
		}
	}

	private Optional<String> wrongYear() {
		if (to == null) {
			return Optional.empty();
		}
		boolean numbers = Stream.of(from, to).map(t -> t.getText().strip()).allMatch(y -> y.isEmpty() || y.matches("[1-9]\\d{3}")); //$NON-NLS-1$
		return numbers ? Optional.empty() : Optional.of(Messages.Search_BadYear);
	}

	private static Integer number(Text year) {
		return year.getText().isBlank() ? null : Integer.valueOf(year.getText().strip());
	}

	@Override
	public boolean performAction() {
		remember();
		OpenStudy in = study.orElseThrow();
		NewSearchUI.runQueryInBackground(new TextQuery(in.project(), in.session(), words.getText(),
				TextQuery.search(words.getText(), regularExpression.getSelection(), matchCase.getSelection()), scope(),
				coded(in.session())));
		return true;
	}

	private SearchScope scope() {
		Set<Integer> documents = inSelected.getSelection() ? numbers(selected) : inOpen.getSelection() ? numbers(open.stream().toList()) : null;
		return new SearchScope(documents, number(from), number(to), chosen(type), chosen(issuer));
	}

	private static Set<Integer> numbers(List<PolicyDocument> documents) {
		return documents.stream().map(PolicyDocument::getNumber).collect(Collectors.toSet());
	}

	/** What is chosen; null for any. */
	private static String chosen(Combo combo) {
		return combo.getSelectionIndex() <= 0 ? null : combo.getText();
	}

	private CodedPlaces coded(ProjectSession session) {
		int index = category.getSelectionIndex();
		List<String> coders = new Sight(session).coders();
		List<String> counting = coder.getSelectionIndex() <= 0 ? coders : List.of(coders.get(coder.getSelectionIndex() - 1));
		State state = switch (index) {
		case 0 -> coder.getSelectionIndex() > 0 ? State.CODED : State.ANY;
		case 2 -> State.UNCODED;
		default -> State.CODED;
		};
		return new CodedPlaces(state, index < 3 ? Set.of() : categories.get(index - 3), counting);
	}
}
