// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long our engine takes for a single long text, made of real ones. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = { "-Xmx4g", SegmentationSpeed.COMPILED_AT_ONCE })
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class LongTextSpeed {
	/** A megabyte of acts, or more by repeating it, so that texts of any length are alike. */
	public enum Length {
		MB_1(1, "us-acts", "\n"), MB_100(100, "us-acts", "\n"), LINE_OF_10_MB(10, "us-acts", " "), CHINESE_LINE_OF_10_MB(10, "cn-laws", "");

		private static final int MEGABYTE = 1_000_000;
		private final int megabytes;
		private final String set;
		private final String lineEnd;

		Length(int megabytes, String set, String lineEnd) {
			this.megabytes = megabytes;
			this.set = set;
			this.lineEnd = lineEnd;
		}

		String text() throws IOException {
			byte[] bytes = String.join("\n", SegmentationSpeed.Texts.of(set)).replaceAll("\\R", lineEnd).getBytes(StandardCharsets.UTF_8);
			int length = Math.min(bytes.length, MEGABYTE);
			return new String(bytes, 0, length, StandardCharsets.UTF_8).repeat(Math.ceilDiv(megabytes * MEGABYTE, length));
		}
	}

	/** The text. */
	@State(Scope.Benchmark)
	public static class Text {
		@Param
		public Length length;
		List<String> text;

		@Setup
		public void make() throws IOException {
			text = List.of(length.text());
		}
	}

	@Benchmark
	public long policycoder(Text text, SegmentationSpeed.ProvisionEngine engine, SegmentationSpeed.Passes passes) throws Exception {
		return passes.pass(text.text, engine::found);
	}
}
