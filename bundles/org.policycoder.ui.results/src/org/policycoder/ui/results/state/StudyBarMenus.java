// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.policycoder.analysis.query.Period;
import org.policycoder.analysis.query.QueryException;
import org.policycoder.analysis.query.SavedQuery;
import org.policycoder.analysis.query.Scope;
import org.policycoder.edit.command.EditProject;
import org.policycoder.model.Coder;
import org.policycoder.model.CodingChoice;
import org.policycoder.model.PolicyDocument;
import org.policycoder.model.Project;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.api.StudyService;
import org.policycoder.ui.session.RecentStudies;
import org.policycoder.ui.session.StudyNames;

/** What the buttons of the bar offer. */
final class StudyBarMenus {

	private static final int MOST_YEARS = 12;

	private final IWorkbenchWindow window;

	private final StudyService studies;

	StudyBarMenus(IWorkbenchWindow window, StudyService studies) {
		this.window = window;
		this.studies = studies;
	}

	void studies(IMenuManager menu) {
		Optional<IProject> now = studies.current().map(OpenStudy::project);
		for (IProject project : RecentStudies.list()) {
			menu.add(radio(project.getName(), now.filter(project::equals).isPresent(), () -> studies.open(project)));
		}
	}

	/** Who counts, as the bar names it. */
	String counted(OpenStudy study) {
		return study.counted().map(c -> choices(study.session().project().project()).getOrDefault(c, c.toString())).orElse(Messages.Bar_Undecided);
	}

	void counted(IMenuManager menu) {
		studies.current().ifPresent(study -> {
			Project project = study.session().project().project();
			Optional<CodingChoice> now = study.counted();
			choices(project).forEach((choice, label) -> menu.add(radio(label, now.filter(choice::equals).isPresent(),
					() -> new SavedQueries(study.session()).change(window.getShell(),
							new EditProject(project.getName(), project.getLanguage(), choice.toString(), project.getSettings().map())))));
		});
	}

	/** Each coder, what is settled, all together; and what is chosen, if it is none of these. */
	private static Map<CodingChoice, String> choices(Project project) {
		Map<CodingChoice, String> choices = new LinkedHashMap<>();
		project.getCoders().forEach(c -> choices.put(new CodingChoice(List.of(c.getId()), false), StudyNames.of(c)));
		choices.put(CodingChoice.ofAdjudicated(), Messages.Bar_Adjudicated);
		CodingChoice.parse(CodingChoice.ALL).ifPresent(all -> choices.put(all, Messages.Bar_Everyone));
		Map<String, String> names = project.getCoders().stream().collect(Collectors.toMap(Coder::getId, StudyNames::of, (a, b) -> a));
		CodingChoice.parse(project.getResultCoder()).ifPresent(c -> choices.putIfAbsent(c,
				c.coders().stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(" + ")))); //$NON-NLS-1$
		return choices;
	}

	void filters(IMenuManager menu) {
		studies.current().ifPresent(study -> {
			Scope now = study.scope();
			menu.add(radio(Messages.Bar_NoFilter, now.filter() == null, () -> study.confine(new Scope(null, null, now.period()))));
			SavedQueries saved = new SavedQueries(study.session());
			for (SavedQuery query : saved.all()) {
				IAction action = radio(query.name(), query.name().equals(now.name()), () -> saved.apply(study, query, window.getShell()));
				action.setToolTipText(saved.words(query));
				menu.add(action);
			}
			if (now.filter() != null && now.name() == null) {
				menu.add(radio(now.filter().toString(), true, () -> {}));
			}
			menu.add(new Separator());
			menu.add(plain(Messages.Bar_Queries, () -> new QueryDialog(window, study).open()));
		});
	}

	void periods(IMenuManager menu) {
		studies.current().ifPresent(study -> {
			Scope now = study.scope();
			menu.add(radio(Messages.Bar_AnyTime, now.period() == null, () -> study.confine(new Scope(now.filter(), now.name(), null))));
			List<String> offered = new ArrayList<>(years(study));
			if (now.period() != null && !offered.contains(now.period().toString())) {
				offered.add(now.period().toString());
			}
			for (String text : offered) {
				menu.add(radio(text, now.period() != null && text.equals(now.period().toString()), () -> confine(study, text)));
			}
			menu.add(new Separator());
			menu.add(plain(Messages.Bar_OtherPeriod, () -> ask(study)));
		});
	}

	private static List<String> years(OpenStudy study) {
		List<Integer> years = study.session().project().corpus().getDocuments().stream().map(PolicyDocument::getDate)
				.filter(d -> d != null).map(d -> d.year()).distinct().sorted().toList();
		return years.subList(Math.max(0, years.size() - MOST_YEARS), years.size()).stream().map(y -> String.format(Locale.ROOT, "%04d", y)).toList(); //$NON-NLS-1$
	}

	private void ask(OpenStudy study) {
		Period now = study.scope().period();
		InputDialog dialog = new InputDialog(window.getShell(), Messages.Period_Title, Messages.Period_Message, now == null ? "" : now.toString(), //$NON-NLS-1$
				text -> {
					try {
						Period.parse(text, Locale.getDefault());
						return null;
					} catch (QueryException e) {
						return text.isBlank() ? "" : e.getMessage(); //$NON-NLS-1$
					}
				});
		if (dialog.open() == Window.OK) {
			confine(study, dialog.getValue());
		}
	}

	private static void confine(OpenStudy study, String period) {
		Scope now = study.scope();
		try {
			study.confine(new Scope(now.filter(), now.name(), Period.parse(period, Locale.getDefault())));
		} catch (QueryException e) {
			throw new IllegalArgumentException(e); // it has been checked
		}
	}

	private static IAction radio(String label, boolean chosen, Runnable run) {
		IAction action = action(label, IAction.AS_RADIO_BUTTON, run);
		action.setChecked(chosen);
		return action;
	}

	private static IAction plain(String label, Runnable run) {
		return action(label, IAction.AS_PUSH_BUTTON, run);
	}

	private static IAction action(String label, int style, Runnable run) {
		return new Action(label.replace("&", "&&").replace("@", "@@"), style) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			@Override
			public void run() {
				if (style != AS_RADIO_BUTTON || isChecked()) {
					run.run();
				}
			}
		};
	}
}
