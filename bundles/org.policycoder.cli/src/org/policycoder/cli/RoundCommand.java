// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.policycoder.analysis.Study;
import org.policycoder.analysis.TableParameters;
import org.policycoder.core.operation.LoadStudy;
import org.policycoder.core.operation.OperationException;
import org.policycoder.core.operation.RoundSample;
import org.policycoder.core.operation.WriteTables;
import org.policycoder.core.operation.WrongRequestException;
import org.policycoder.edit.EditException;
import org.policycoder.edit.ProjectSession;
import org.policycoder.edit.round.BeginRound;
import org.policycoder.edit.round.CloseRound;
import org.policycoder.edit.round.RoundPlan;
import org.policycoder.edit.round.RoundProgress;
import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnStratum;
import org.policycoder.model.DrawnUnit;
import org.policycoder.model.storage.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "round", mixinStandardHelpOptions = true, sortOptions = false)
final class RoundCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(paramLabel = "DIR", descriptionKey = "argument.project")
	private Path folder;
	@Option(names = "--coders", paramLabel = "ID,...", split = ",", descriptionKey = "option.round.coders")
	private List<String> coders = List.of();
	@Option(names = "--name", paramLabel = "NAME", descriptionKey = "option.round.name")
	private String name;
	@Option(names = "--draw", paramLabel = "documents|clauses", defaultValue = "documents", descriptionKey = "option.round.unit")
	private DrawnUnit unit;
	@Option(names = "--share", paramLabel = "F", defaultValue = "0", descriptionKey = "option.round.share")
	private double share;
	@Option(names = "--size", paramLabel = "N", defaultValue = "10", descriptionKey = "option.round.size")
	private int size;
	@Option(names = "--by", paramLabel = "none|type|year|issuer", defaultValue = "none", descriptionKey = "option.round.stratum")
	private DrawnStratum stratum;
	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "option.round.seed")
	private long seed;
	@Option(names = "--close", paramLabel = "ROUND", defaultValue = "0", descriptionKey = "option.round.close")
	private int closed;

	RoundCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws OperationException {
		if (share < 0 || share > 1) {
			throw new WrongRequestException(console.text("round.badShare", share), null); //$NON-NLS-1$
		}
		if (size < 1) {
			throw new WrongRequestException(console.text("round.badSize", size), null); //$NON-NLS-1$
		}
		try (ProjectSession session = ProjectSession.open(folder)) {
			if (closed > 0) {
				session.execute(new CloseRound(closed));
				console.say("round.closed", closed); //$NON-NLS-1$
			} else if (!coders.isEmpty()) {
				begin(session);
			} else {
				tell(session);
			}
			return PolicyCoderCommand.DONE;
		} catch (EditException e) {
			throw new OperationException(e.message(console.locale()), e);
		} catch (StorageException e) {
			throw new OperationException(e);
		}
	}

	private void begin(ProjectSession session) throws EditException, StorageException {
		int number = session.project().rounds().stream().mapToInt(CodingRound::getNumber).max().orElse(0) + 1;
		session.execute(new BeginRound(
				new RoundPlan(name == null ? Integer.toString(number) : name, seed, unit, share, size, stratum, coders)));
		CodingRound round = session.project().round(number);
		console.say("round.begun", number, round.getDrawn().size(), RoundProgress.of(session, round).getFirst().units()); //$NON-NLS-1$
	}

	private void tell(ProjectSession session) throws OperationException, StorageException {
		List<CodingRound> rounds = session.project().rounds();
		if (rounds.isEmpty()) {
			console.say("round.none"); //$NON-NLS-1$
		}
		for (CodingRound round : rounds) {
			List<RoundProgress> progress = RoundProgress.of(session, round);
			console.print(console.text(round.getClosed() == null ? "round.open" : "round.over", round.getNumber(), round.getName(), //$NON-NLS-1$ //$NON-NLS-2$
					Long.toString(round.getSeed())));
			progress.forEach(p -> console.print(
					console.text("round.coder", p.coder(), p.documentsDone(), p.documents(), p.unitsCoded(), p.units()))); //$NON-NLS-1$
			if (progress.stream().allMatch(RoundProgress::isDone)) {
				console.print(console.text("round.agreement", round.getNumber())); //$NON-NLS-1$
				agreement(session, round);
			}
		}
	}

	private void agreement(ProjectSession session, CodingRound round) throws OperationException, StorageException {
		IProgressMonitor monitor = console.monitor();
		try {
			Study sample = new RoundSample(session, round).of(new LoadStudy(session.project()).run(monitor));
			new WriteTables(sample, List.of("agreement"), TableParameters.in(console.locale()), "text", null, console.out()).run(monitor); //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			monitor.done();
		}
	}
}
