// SPDX-License-Identifier: EPL-2.0
package org.policycoder.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which instruments are used on which targets: a policy mix as a plane of spaces, each covered or not, and measures of it.
 * (Fernández-i-Marín, X., Knill, C., Steinebach, Y.: Studying Policy Design Quality in Comparative Perspective. American
 * Political Science Review 115, 2021, 931–947; Adam, C., Knill, C., Fernández-i-Marín, X.: Rule growth and government
 * effectiveness. Policy Sciences 50, 2017, 241–268.)
 *
 * @since 1.0
 */
public final class Portfolio {

	private final boolean[][] covered;
	private final int targets;
	private final int size;

	/**
	 * Takes a mix.
	 *
	 * @param covered
	 *            by instrument and target; all of one length; copied
	 */
	public Portfolio(boolean[][] covered) {
		this.covered = Arrays.stream(covered).map(boolean[]::clone).toArray(boolean[][]::new);
		targets = covered.length == 0 ? 0 : covered[0].length;
		size = IntStream.range(0, covered.length).map(this::ofInstrument).sum();
	}

	private int ofInstrument(int instrument) {
		return (int) IntStream.range(0, targets).filter(t -> covered[instrument][t]).count();
	}

	private int ofTarget(int target) {
		return (int) Arrays.stream(covered).filter(i -> i[target]).count();
	}

	/**
	 * Gets how many spaces are covered.
	 *
	 * @return pairs of an instrument and a target that are used
	 */
	public int size() {
		return size;
	}

	/**
	 * Gets how many instruments are used.
	 *
	 * @return instruments that are used on some target
	 */
	public int instruments() {
		return (int) IntStream.range(0, covered.length).filter(i -> ofInstrument(i) > 0).count();
	}

	/**
	 * Gets how many targets are addressed.
	 *
	 * @return targets that some instrument is used on
	 */
	public int targets() {
		return (int) IntStream.range(0, targets).filter(t -> ofTarget(t) > 0).count();
	}

	/**
	 * Reckons the share of spaces that are covered.
	 *
	 * @return a fraction 0–1; empty for a plane without spaces
	 */
	public OptionalDouble coverage() {
		return share(size, covered.length * targets);
	}

	/**
	 * Reckons how many instruments a target that is addressed has.
	 *
	 * @return the mean; empty when none is addressed
	 */
	public OptionalDouble instrumentsOfTarget() {
		return share(size, targets());
	}

	/**
	 * Counts in how many ways instruments are put together.
	 *
	 * @return how many different sets of instruments the targets that are addressed have
	 */
	public int configurations() {
		return configured().size();
	}

	/**
	 * Reckons how evenly targets are spread over the ways of putting instruments together: 1 − Gini's coefficient of how many
	 * targets each has.
	 *
	 * @return 0–1; empty when no target is addressed
	 */
	public OptionalDouble equality() {
		long[] times = configured().values().stream().mapToLong(Long::longValue).sorted().toArray();
		double n = times.length;
		double sum = Arrays.stream(times).sum();
		double weighted = IntStream.range(0, times.length).mapToDouble(i -> (i + 1) * times[i]).sum();
		return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (2 * weighted / (n * sum) - (n + 1) / n));
	}

	private Map<String, Long> configured() {
		return IntStream.range(0, targets).filter(t -> ofTarget(t) > 0)
				.mapToObj(t -> Arrays.stream(covered).map(i -> i[t] ? "1" : "0").collect(Collectors.joining())) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
	}

	/**
	 * Reckons the average instrument diversity: how probable it is that a space of another target uses another instrument,
	 * on average of the spaces that are covered.
	 *
	 * @return 0–1; empty when fewer than two targets are addressed
	 */
	public OptionalDouble instrumentDiversity() {
		double sum = 0;
		int spaces = 0;
		for (int i = 0; i < covered.length; i++) {
			for (int t = 0; t < targets; t++) {
				int others = size - ofTarget(t);
				if (covered[i][t] && others > 0) {
					int same = ofInstrument(i) - 1;
					sum += (double) (others - same) / others;
					spaces++;
				}
			}
		}
		return spaces == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / spaces);
	}

	/**
	 * Reckons Gini–Simpson's index 1 − Σ p², p the share of each instrument in the spaces that are covered: how probable it is that two of
	 * them, drawn with replacement, use different instruments.
	 *
	 * @return 0–1; empty when nothing is covered
	 */
	public OptionalDouble giniSimpson() {
		return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - shares().stream().mapToDouble(p -> p * p).sum());
	}

	/**
	 * Reckons Shannon's index −Σ p·ln p of the same shares.
	 *
	 * @return 0 for one instrument only to ln of their number; empty when nothing is covered
	 */
	public OptionalDouble shannon() {
		return size == 0 ? OptionalDouble.empty() : OptionalDouble.of(shares().stream().mapToDouble(p -> -p * Math.log(p)).sum() + 0.0);
	}

	/**
	 * Reckons Pielou's equitability: Shannon's index over the greatest that so many instruments could have.
	 *
	 * @return 0–1; empty when fewer than two instruments are used
	 */
	public OptionalDouble equitability() {
		return instruments() < 2 ? OptionalDouble.empty()
				: OptionalDouble.of(shannon().getAsDouble() / Math.log(instruments()));
	}

	private List<Double> shares() {
		return IntStream.range(0, covered.length).map(this::ofInstrument).filter(n -> n > 0).mapToObj(n -> (double) n / size).toList();
	}

	/**
	 * Counts the spaces that both cover.
	 *
	 * @param other
	 *            a mix on the same plane
	 * @return how many
	 */
	public int common(Portfolio other) {
		return (int) IntStream.range(0, covered.length)
				.mapToLong(i -> IntStream.range(0, targets).filter(t -> covered[i][t] && other.covered[i][t]).count()).sum();
	}

	/**
	 * Reckons Jaccard's similarity: spaces that both cover, of those that one of them covers.
	 *
	 * @param other
	 *            a mix on the same plane
	 * @return 0–1; empty when none covers any
	 */
	public OptionalDouble jaccard(Portfolio other) {
		return share(common(other), size + other.size - common(other));
	}

	/**
	 * Reckons Dice's similarity: twice the spaces that both cover, of all that each covers.
	 *
	 * @param other
	 *            a mix on the same plane
	 * @return 0–1; empty when none covers any
	 */
	public OptionalDouble dice(Portfolio other) {
		return share(2 * common(other), size + other.size);
	}

	/**
	 * Reckons Hamming's distance: spaces that one covers and the other does not, of all spaces.
	 *
	 * @param other
	 *            a mix on the same plane
	 * @return 0–1; empty for a plane without spaces
	 */
	public OptionalDouble hamming(Portfolio other) {
		return share(size + other.size - 2 * common(other), covered.length * targets);
	}

	private static OptionalDouble share(int part, int whole) {
		return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
	}
}
