// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policycoder.edit.ClauseRef;
import org.policycoder.edit.Sight;
import org.policycoder.edit.command.EditProject;
import org.policycoder.edit.command.MarkDone;
import org.policycoder.model.Category;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.ui.codebook.CodebookView;
import org.policycoder.ui.corpus.CorpusView;
import org.policycoder.ui.corpus.MetadataField;
import org.policycoder.ui.editor.DocumentEditor;
import org.policycoder.ui.support.ExampleTest;

/** The Properties view tells what is selected, and changes the register by commands. */
class PropertiesTest extends ExampleTest {

	private IViewPart properties;

	@BeforeEach
	void openExample() throws Exception {
		ui.until("the study is read", () -> Job.getJobManager().find(session).length == 0);
		ui.settle();
		properties = ui.page().showView(PropertyPages.VIEW);
	}

	@AfterEach
	void closeExample() throws Exception {
		ui.page().activate(ui.page().findView(CorpusView.ID));
		ui.page().hideView(properties);
	}

	@Test
	void theTypeOfDocumentsIsChangedInPlaceAndTakenBack() throws Exception {
		CorpusView corpus = (CorpusView) ui.page().showView(CorpusView.ID);
		Tree register = ui.find(Tree.class, t -> (t.getStyle() & SWT.VIRTUAL) != 0 && t.getItemCount() == 6).orElseThrow();
		register.setFocus();
		ui.until("the register has the keyboard", register::isFocusControl);
		ui.press(SWT.CTRL, 'a', 'a');
		ui.until("all are selected", () -> corpus.selected().size() == 6);
		ui.until("their properties are shown", () -> line(MetadataField.TYPE.label()).isPresent());
		ui.screenshot("properties-documents");
		List<String> before = types();

		click(MetadataField.TYPE.label());
		ui.until("the value can be typed", () -> cell().isPresent());
		cell().get().selectAll();
		ui.type("rule");
		ui.press(SWT.CR);
		ui.until("all are changed", () -> types().equals(List.of("rule", "rule", "rule", "rule", "rule", "rule")));
		assertEquals("rule", line(MetadataField.TYPE.label()).get().getText(1));
		session.undo();
		assertEquals(before, types(), "one step takes all back");
	}

	@Test
	void aDateThatIsNoneIsRefused() throws Exception {
		CorpusView corpus = (CorpusView) ui.page().showView(CorpusView.ID);
		corpus.getSite().getSelectionProvider().setSelection(new StructuredSelection(session.document(1).orElseThrow()));
		corpus.setFocus();
		ui.until("the date is shown", () -> line(MetadataField.DATE.label()).isPresent());
		PolicyDocument document = session.document(1).orElseThrow();
		String before = MetadataField.DATE.text(document);
		click(MetadataField.DATE.label());
		ui.until("the value can be typed", () -> cell().isPresent());
		cell().get().selectAll();
		ui.type("20x");
		ui.press(SWT.CR);
		assertEquals(before, MetadataField.DATE.text(document));
		assertTrue(MetadataField.DATE.problem("20x").isPresent());
		assertFalse(session.canUndo());
	}

	@Test
	void clausesAndCategoriesAreTold() throws Exception {
		DocumentEditor editor = study.open(1);
		editor.setFocus();
		ui.press(SWT.ARROW_DOWN);
		ui.until("the clause is shown", () -> line(Messages.Clause_Number).filter(i -> i.getText(1).startsWith("1-")).isPresent());
		ui.screenshot("properties-clause");

		CodebookView codebook = (CodebookView) ui.page().showView(CodebookView.ID);
		Category a1 = session.codebook().find("A1").orElseThrow().category();
		codebook.getSite().getSelectionProvider().setSelection(new StructuredSelection(a1));
		ui.until("the category is shown", () -> line(Messages.Category_Code).filter(i -> "A1".equals(i.getText(1))).isPresent());
		ui.screenshot("properties-category");
		String coder = session.coderIds().get(0);
		assertTrue(Arrays.stream(tree().getItems()).flatMap(PropertiesTest::below)
				.anyMatch(i -> i.getText(1).equals(NumberFormat.getIntegerInstance().format(session.count(coder, "A1")))));
	}

	@Test
	void whoCodesBlindSeesNoOneElsesCodings() throws Exception {
		String me = session.coderIds().get(0);
		String other = session.coderIds().get(1);
		session.setCoder(me);
		Project project = session.project().project();
		Map<String, String> settings = new HashMap<>(project.getSettings().map());
		settings.remove(Sight.SETTING);
		session.execute(new EditProject(project.getName(), project.getLanguage(), project.getResultCoder(), settings));
		PolicyDocument document = session.document(1).orElseThrow();
		session.execute(new MarkDone(me, 1, false, true));
		ClauseRef clause = new ClauseRef(1, session.codings(other, document).set().getCodings().get(0).getClause());
		assertEquals(List.of(), codingsOf(other, clause));
		assertEquals(List.of(name(me)),
				coders(new StudyFacts(properties, session).of(session.codebook().find("A1").orElseThrow().category()), Messages.Group_Counts));

		session.execute(new MarkDone(me, 1, true, true));
		assertFalse(codingsOf(other, clause).isEmpty(), "done, they may be compared");
		session.undo();
		settings.put(Sight.SETTING, Sight.SHOWN);
		session.execute(new EditProject(project.getName(), project.getLanguage(), project.getResultCoder(), settings));
		assertFalse(codingsOf(other, clause).isEmpty(), "the study says so");
		session.undo();
		assertEquals(List.of(), codingsOf(other, clause));
	}

	private String name(String coder) {
		return session.project().project().getCoders().stream().filter(c -> c.getId().equals(coder)).findFirst().orElseThrow().getName();
	}

	private List<String> codingsOf(String coder, ClauseRef clause) throws Exception {
		return coders(new StudyFacts(properties, session).of(clause), Messages.Group_Codings).stream().filter(l -> l.contains(name(coder))).toList();
	}

	private static List<String> coders(Facts facts, String group) {
		return Arrays.stream(facts.getPropertyDescriptors()).filter(d -> group.equals(d.getCategory())).map(d -> d.getDisplayName()).toList();
	}

	@Test
	void theTitleIsChangedInTheRegisterItself() throws Exception {
		CorpusView corpus = (CorpusView) ui.page().showView(CorpusView.ID);
		Tree register = ui.find(Tree.class, t -> (t.getStyle() & SWT.VIRTUAL) != 0 && t.getItemCount() == 6).orElseThrow();
		corpus.getSite().getSelectionProvider().setSelection(new StructuredSelection(session.document(2).orElseThrow()));
		register.setFocus();
		ui.until("the register has the keyboard and the document is selected",
				() -> register.isFocusControl() && corpus.selected().equals(List.of(session.document(2).orElseThrow())));
		ui.press(SWT.F2);
		ui.until("the title can be typed", () -> cell().isPresent());
		ui.screenshot("register-in-place");
		cell().get().selectAll();
		ui.type("new title");
		ui.press(SWT.CR);
		ui.until("the title is changed", () -> "new title".equals(session.document(2).orElseThrow().getTitle()));
		ui.press(SWT.CTRL, 'z', 'z');
		assertFalse("new title".equals(session.document(2).orElseThrow().getTitle()));
	}

	private List<String> types() {
		return session.project().corpus().getDocuments().stream().map(PolicyDocument::getType).toList();
	}

	private Tree tree() {
		return ui.find(Tree.class, t -> t.getColumnCount() == 2 && (t.getStyle() & SWT.VIRTUAL) == 0).orElseThrow();
	}

	private Optional<TreeItem> line(String label) {
		return Arrays.stream(tree().getItems()).flatMap(PropertiesTest::below).filter(i -> label.equals(i.getText(0))).findFirst();
	}

	private static Stream<TreeItem> below(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(PropertiesTest::below));
	}

	/** The field that has opened in a table. */
	private Optional<Text> cell() {
		return ui.find(Text.class, t -> t.getParent() instanceof Tree && t.isFocusControl());
	}

	private void click(String label) {
		ui.settle();
		TreeItem item = line(label).orElseThrow();
		Rectangle cell = item.getBounds(1);
		Event click = new Event();
		click.button = 1;
		click.count = 1;
		click.x = cell.x + 4;
		click.y = cell.y + cell.height / 2;
		item.getParent().setSelection(item);
		item.getParent().notifyListeners(SWT.MouseDown, click);
	}
}
