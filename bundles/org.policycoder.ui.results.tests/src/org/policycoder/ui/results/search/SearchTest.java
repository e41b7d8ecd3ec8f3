// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.command.SetShortcut;
import org.policycoder.model.PolicyDocument;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.editor.InterruptibleText;
import org.policycoder.ui.results.search.CodedPlaces.State;
import org.policycoder.ui.support.CodingKeys;
import org.policycoder.ui.support.ExampleTest;

/** Words are found in the policies of the example, gone through and coded. */
class SearchTest extends ExampleTest {

	private static final String CODER = "tester";

	@BeforeEach
	void openExample() throws Exception {
		study.codeAs(CODER);
	}

	@AfterEach
	void closeExample() throws Exception {
		IViewPart view = ui.page().findView(NewSearchUI.SEARCH_VIEW_ID);
		for (var query : NewSearchUI.getQueries()) {
			NewSearchUI.removeQuery(query);
		}
		ui.settle();
		assertNotNull(view);
	}

	@Test
	void foundClausesAreGoneThroughAndCodedAtOnce() throws Exception {
		DocumentEditor editor = study.open(4);
		editor.setFocus();
		search("shall");

		ConcordancePage page = page();
		List<Hit> hits = ((Concordance) NewSearchUI.getQueries()[0].getSearchResult()).hits();
		assertEquals(count("shall"), hits.size());
		Tree tree = tree();
		assertEquals(hits.size(), tree.getItemCount());
		ui.until("the list has the keyboard", tree::isFocusControl);

		ui.press(SWT.CTRL, '.', '.');
		ui.press(SWT.CTRL, '.', '.');
		assertEquals(List.of(hits.get(1)), page.selected());
		ui.until("the place is selected in the text", () -> "shall".equalsIgnoreCase(shown().selectedWords()));
		ui.press(SWT.CTRL, ',', ',');
		assertEquals(List.of(hits.get(0)), page.selected());
		ui.screenshot("search-view");

		ui.press(SWT.CR);
		ui.until("the text has the keyboard", () -> ui.page().getActivePart() == shown());
		assertEquals(hits.get(0).begin(), shown().caret() - "shall".length());
		ui.press(SWT.CTRL, '.', '.');
		ui.press(SWT.CTRL, '.', '.');
		assertEquals(List.of(hits.get(2)), page.selected(), "also from the text");

		ui.page().activate(ui.page().findView(NewSearchUI.SEARCH_VIEW_ID));
		ui.press(SWT.CTRL, 'a', 'a');
		long clauses = hits.stream().flatMap(h -> h.clause().stream()).distinct().count();
		assertTrue(clauses > 2);
		ui.press(SWT.CTRL, 'k', 'k');
		new CodingKeys(ui).code("a1", false);
		ui.until("all are coded", () -> session.count(CODER, "A1") == clauses);
		ui.screenshot("search-coded");
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(0, session.count(CODER, "A1"), "one step takes all back");

		session.execute(new SetShortcut("A2", "z"));
		tree.setFocus();
		ui.press(SWT.CTRL, 'a', 'a');
		ui.press('z');
		ui.until("all are coded with the key of the category", () -> session.count(CODER, "A2") == clauses);
		ui.press(SWT.CTRL, 'z', 'z');
		assertEquals(0, session.count(CODER, "A2"), "one step takes all back");
	}

	@Test
	void aBadExpressionIsSaidInTheDialog() throws Exception {
		study.open(4).setFocus();
		ui.pressAndAnswer(SWT.CTRL, 'h', 'h', () -> {
			Combo words = words();
			ui.until("the field has the keyboard", words::isFocusControl);
			words.setText("");
			Button regex = button(Messages.Search_RegularExpression);
			Button start = words.getShell().getDefaultButton();
			regex.setSelection(true);
			words.setText("(shall");
			assertFalse(start.isEnabled());
			assertTrue(ui.find(Label.class, l -> l.getText().contains("6")).isPresent());
			ui.settle();
			ui.screenshot("search-dialog-bad");
			words.setText("(shall|must)");
			assertTrue(start.isEnabled());
			ui.settle();
			ui.screenshot("search-dialog");
			ui.press(SWT.CR);
			ui.until("the dialog is closed", () -> words.isDisposed());
		});
		Concordance result = finished();
		assertEquals(count("shall") + count("must"), result.size());
	}

	@Test
	void linesAreGroupedCopiedAndExported() throws Exception {
		study.open(4).setFocus();
		search("shall");
		Concordance result = finished();
		Tree tree = tree();
		ui.press(SWT.CTRL, '.', '.');
		assertEquals(1, page().selected().size());
		ui.press(SWT.CTRL, 'c', 'c');
		Hit first = result.hits().get(0);
		Clipboard clipboard = new Clipboard(tree.getDisplay());
		try {
			String copied = (String) clipboard.getContents(TextTransfer.getInstance());
			assertTrue(copied.startsWith(first.document() + "\t" + first.number() + "\t"), copied);
			assertTrue(copied.contains("\tshall\t"), copied);
		} finally {
			clipboard.dispose();
		}

		Path file = folder.resolve("lines.csv");
		ConcordanceExport.to(file).write(result.table());
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		assertEquals(result.size() + 1, lines.size());
		assertTrue(lines.get(1).contains(first.number()));

		page().sort(HitOrder.AFTER);
		page().go(1);
		ui.settle();
		ui.screenshot("search-sorted");
		String smallest = result.hits().stream().map(h -> h.after().strip()).min(java.text.Collator.getInstance()).orElseThrow();
		tree.deselectAll();
		page().go(1);
		assertEquals(smallest, page().selected().get(0).after().strip());
		page().sort(HitOrder.TEXT);
		page().group(true);
		ui.until("documents are shown", () -> tree.getItemCount() == result.hits().stream().map(Hit::document).distinct().count());
		ui.settle();
		ui.screenshot("search-grouped");
		page().go(1);
		assertEquals(1, page().selected().size());
		page().group(false);
		ui.until("lines are shown", () -> tree.getItemCount() == result.size());
	}

	@Test
	void onlyDocumentsAndCodedPlacesThatAreWanted() throws Exception {
		SearchScope all = new SearchScope(null, null, null, null, null);
		CodedPlaces any = new CodedPlaces(State.ANY, Set.of(), session.coderIds());
		int everywhere = run("shall", all, any).size();
		assertEquals(count("shall"), everywhere);

		List<Hit> inOne = run("shall", new SearchScope(Set.of(6), null, null, null, null), any).hits();
		assertTrue(!inOne.isEmpty() && inOne.stream().allMatch(h -> h.document() == 6));
		PolicyDocument six = session.document(6).orElseThrow();
		int year = six.getDate().year();
		assertTrue(run("shall", new SearchScope(null, year, year, six.getType(), six.getIssuers().get(0)), any).hits()
				.containsAll(inOne));
		assertEquals(0, run("shall", new SearchScope(Set.of(6), year + 1, null, null, null), any).size());
		assertEquals(0, run("shall", new SearchScope(Set.of(6), null, null, "no such type", null), any).size());

		int clauses = run("", all, new CodedPlaces(State.CODED, Set.of("A1"), List.of("lin"))).size();
		assertEquals(session.count("lin", "A1"), clauses, "without words, clauses are found by their codings");
		int coded = run("shall", all, new CodedPlaces(State.CODED, Set.of(), session.coderIds())).size();
		int uncoded = run("shall", all, new CodedPlaces(State.UNCODED, Set.of(), session.coderIds())).size();
		assertEquals(everywhere, coded + uncoded);
		assertTrue(coded > 0 && uncoded > 0);
		assertEquals(0, run("shall", all, new CodedPlaces(State.CODED, Set.of(), List.of(CODER))).size());
	}

	@Test
	void aSearchWithinOneLongTextCanBeCancelled() throws Exception {
		ui.page().showView(NewSearchUI.SEARCH_VIEW_ID);
		boolean[] cancelled = new boolean[1];
		InterruptibleText text = new InterruptibleText("a".repeat(1_000_000), () -> cancelled[0]);
		assertFalse(Pattern.compile("b").matcher(text).find());
		cancelled[0] = true;
		Matcher matcher = Pattern.compile("b").matcher(text);
		assertThrows(OperationCanceledException.class, matcher::find);
	}

	private Concordance run(String words, SearchScope scope, CodedPlaces coded) {
		NewSearchUI.activateSearchResultView();
		TextQuery query = new TextQuery(study.project(), session, words, TextQuery.search(words, false, false), scope, coded);
		assertTrue(query.run(new NullProgressMonitor()).isOK());
		return query.getSearchResult();
	}

	private void search(String typed) {
		ui.pressAndAnswer(SWT.CTRL, 'h', 'h', () -> {
			Combo words = words();
			ui.until("the field has the keyboard", words::isFocusControl);
			button(Messages.Search_RegularExpression).setSelection(false);
			words.setText("");
			ui.type(typed);
			ui.press(SWT.CR);
			ui.until("the dialog is closed", () -> words.isDisposed());
		});
		finished();
	}

	private Concordance finished() {
		ui.until("the search is finished", () -> NewSearchUI.getQueries().length == 1
				&& !NewSearchUI.isQueryRunning(NewSearchUI.getQueries()[0]) && page() != null);
		Concordance result = (Concordance) NewSearchUI.getQueries()[0].getSearchResult();
		ui.until("the lines are shown", () -> tree().getItemCount() == result.size());
		return result;
	}

	private Combo words() {
		return ui.find(Combo.class, c -> c.getShell() != ui.window().getShell() && (c.getStyle() & SWT.READ_ONLY) == 0).orElseThrow();
	}

	private Button button(String label) {
		return ui.find(Button.class, b -> label.equals(b.getText())).orElseThrow();
	}

	private ConcordancePage page() {
		return NewSearchUI.getSearchResultView() != null
				&& NewSearchUI.getSearchResultView().getActivePage() instanceof ConcordancePage page ? page : null;
	}

	private Tree tree() {
		return (Tree) ((org.eclipse.swt.widgets.Composite) page().getControl()).getChildren()[0];
	}

	private DocumentEditor shown() {
		return (DocumentEditor) ui.page().getActiveEditor();
	}

	/** Counted without the search. */
	private int count(String word) throws Exception {
		int count = 0;
		for (PolicyDocument document : session.project().corpus().getDocuments()) {
			count += session.text(document).toLowerCase(Locale.ROOT).split(Pattern.quote(word), -1).length - 1;
		}
		return count;
	}
}
