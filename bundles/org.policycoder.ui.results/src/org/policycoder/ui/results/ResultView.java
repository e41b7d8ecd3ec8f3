// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.policycoder.ui.api.LiveResult;
import org.policycoder.ui.api.LiveResults;
import org.policycoder.ui.api.LiveViewer;
import org.policycoder.ui.api.OpenStudy;

/**
 * A view of a result that is up to date with the coding: the choices above, and below them the result, or why there is none.
 *
 * @param <R>
 *            what is computed
 */
public abstract class ResultView<R> extends ViewPart implements LiveViewer<R> {

	private Composite body;

	private final StackLayout stack = new StackLayout();

	private NoResult message;

	private Control choices;

	private Control result;

	private LiveResult<R> live;

	@Override
	public final void createPartControl(Composite parent) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
		choices = createChoices(new ResultBar(all));
		body = new Composite(all, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		body.setLayout(stack);
		message = new NoResult(body, this);
		result = createResult(body);
		live = getSite().getService(LiveResults.class).follow(this, task(), this);
	}

	/**
	 * Makes the choices.
	 *
	 * @param bar
	 *            where they stand
	 * @return the first of them, which has the focus as long as there is no result
	 */
	protected abstract Control createChoices(ResultBar bar);

	/**
	 * Makes what shows the result, and the actions.
	 *
	 * @param parent
	 *            the parent
	 * @return what shows the result
	 */
	protected abstract Control createResult(Composite parent);

	/**
	 * Names what is done when the result is computed.
	 *
	 * @return the words, without an ellipsis
	 */
	protected abstract String task();

	/** Lets go what was shown: it is not there any more. */
	protected void clear() {
		// nothing is kept
	}

	/** Computes at once, when there is a study to compute from. */
	protected final void ask() {
		if (live != null) {
			live.ask();
		}
	}

	/**
	 * Gets the study that the result is of.
	 *
	 * @return the study; empty when there is none
	 */
	protected final Optional<OpenStudy> study() {
		return live == null ? Optional.empty() : live.study();
	}

	/** Shows the control of the result. */
	protected final void showResult() {
		stack.topControl = result;
		body.layout();
	}

	/**
	 * Gets how high the result can be.
	 *
	 * @return pixels
	 */
	protected final int height() {
		return body.getSize().y;
	}

	@Override
	public final void none(String reason) {
		message.say(reason);
		showMessage();
	}

	@Override
	public final void failed(Throwable fault, String reason) {
		message.say(fault, study().map(OpenStudy::session));
		showMessage();
	}

	private void showMessage() {
		clear();
		setContentDescription(""); //$NON-NLS-1$
		stack.topControl = message;
		body.layout();
	}

	@Override
	public final void setFocus() {
		(stack.topControl == message ? choices : result).setFocus();
	}

	@Override
	public void dispose() {
		if (live != null) {
			live.dispose();
		}
		super.dispose();
	}
}
