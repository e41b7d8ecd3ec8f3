// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.results;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.policycoder.ui.api.Computation;
import org.policycoder.ui.api.LiveResult;
import org.policycoder.ui.api.LiveResults;
import org.policycoder.ui.api.LiveViewer;
import org.policycoder.ui.api.OpenStudy;
import org.policycoder.ui.results.matrix.MatrixView;
import org.policycoder.ui.support.ExampleTest;

/** A result that cannot be computed is told, whatever was thrown, and is computed when it is asked for again. */
class LiveResultTest extends ExampleTest {

	private final List<Error> faults = new ArrayList<>(List.of(new NoClassDefFoundError("org/example/Gone"), new OutOfMemoryError()));

	private final List<String> told = new ArrayList<>();

	@Test
	void anErrorIsToldAndTheNextComputationRuns() throws Exception {
		IViewPart view = ui.page().showView(MatrixView.ID);
		LiveResult<String> live = ui.window().getService(LiveResults.class).follow(view, "computing", new LiveViewer<String>() {
			@Override
			public Optional<Computation<String>> question(OpenStudy of) {
				return Optional.of((snapshot, monitor) -> {
					if (!faults.isEmpty()) {
						throw faults.remove(0);
					}
					return "computed";
				});
			}

			@Override
			public void show(Optional<String> result) {
				result.ifPresent(told::add);
			}

			@Override
			public void none(String reason) {
				told.add(reason);
			}
		});
		try {
			ui.until("the missing class is told", () -> told.stream().anyMatch(t -> t.contains("org/example/Gone")));
			live.ask();
			ui.until("the full memory is told", () -> told.stream().anyMatch(t -> t.contains("-Xmx")));
			live.ask();
			ui.until("it is computed", () -> told.contains("computed"));
			assertTrue(faults.isEmpty());
		} finally {
			live.dispose();
		}
	}
}
