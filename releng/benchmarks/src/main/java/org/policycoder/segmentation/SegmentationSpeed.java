// SPDX-License-Identifier: EPL-2.0
package org.policycoder.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.CasCreationUtils;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.policycoder.segmentation.uima.SegmentationEngine;
import org.policycoder.segmentation.uima.SegmentationTypes;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * How long one pass over the texts of a set takes our engine, OpenNLP's sentence detector and UIMA Ruta. An engine is made once
 * and its CAS is used again for each text.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = SegmentationSpeed.COMPILED_AT_ONCE)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 3, time = 2)
public class SegmentationSpeed {
	static final String ALL = "all";
	/** Code is compiled when its time has come, not when a processor is free: else it is not warm in time on a busy machine. */
	static final String COMPILED_AT_ONCE = "-Xbatch";

	/** The whole texts of a set. */
	@State(Scope.Benchmark)
	public static class Texts {
		@Param(ALL)
		public String set;
		List<String> texts;

		@Setup
		public void read() throws IOException {
			texts = of(set);
		}

		static List<String> of(String set) throws IOException {
			Path folder = BenchmarkData.folder().orElseThrow(() -> new IllegalArgumentException("Give the data's folder as -Dpolicycoder.data."));
			List<String> texts = new ArrayList<>();
			for (String each : set.equals(ALL) ? BenchmarkData.SETS : List.of(set))
				for (BenchmarkData.Document document : BenchmarkData.documents(folder, each))
					texts.add(document.text());
			return texts;
		}

		static long bytes(List<String> texts) {
			return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
		}
	}

	/** The same texts cut at empty lines beforehand, so that cutting costs OpenNLP nothing. */
	@State(Scope.Benchmark)
	public static class Paragraphs {
		private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");
		List<String> paragraphs;

		@Setup
		public void cut(Texts texts) {
			paragraphs = texts.texts.stream().flatMap(EMPTY_LINES::splitAsStream).toList();
		}
	}

	/** Our engine. */
	@State(Scope.Thread)
	public static class ProvisionEngine {
		private UimaEngine engine;

		@Setup
		public void make() throws IOException, UIMAException {
			engine = new UimaEngine(SegmentationEngine.create(SegmentationEngine.provisions(), Map.of()), SegmentationTypes.PROVISION);
		}

		int found(String text) throws UIMAException {
			return engine.found(text);
		}
	}

	/** Ruta with rules for enumerators at the begin of lines. */
	@State(Scope.Thread)
	public static class RutaRules {
		private static final String PREFIX = SegmentationSpeed.class.getPackageName() + ".";
		private UimaEngine engine;

		@Setup
		public void make() throws IOException, UIMAException {
			TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
			types.addType(PREFIX + "LineStart", "", CAS.TYPE_NAME_ANNOTATION);
			types.addType(PREFIX + "Enumerator", "", CAS.TYPE_NAME_ANNOTATION);
			types = CasCreationUtils.mergeTypeSystems(List.of(types, TypeSystemDescriptionFactory.createTypeSystemDescription()));
			try (InputStream rules = SegmentationSpeed.class.getResourceAsStream("enumerators.ruta")) {
				engine = new UimaEngine(AnalysisEngineFactory.createEngine(RutaEngine.class, types, RutaEngine.PARAM_RULES,
						new String(rules.readAllBytes(), StandardCharsets.UTF_8)), PREFIX + "Enumerator");
			}
		}

		int found(String text) throws UIMAException {
			return engine.found(text);
		}
	}

	/** OpenNLP's sentence detector with the English model. */
	@State(Scope.Thread)
	public static class SentenceDetector {
		private SentenceDetectorME detector;

		@Setup
		public void make() throws IOException {
			try (InputStream model = SegmentationSpeed.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
				detector = new SentenceDetectorME(new SentenceModel(model));
			}
		}

		int found(String text) {
			return detector.sentPosDetect(text).length;
		}
	}

	/** An engine with a CAS that is used again. */
	private record UimaEngine(AnalysisEngine engine, CAS cas, String type) {
		UimaEngine(AnalysisEngine engine, String type) throws UIMAException {
			this(engine, engine.newCAS(), type);
		}

		int found(String text) throws UIMAException {
			cas.reset();
			cas.setDocumentText(text);
			engine.process(cas);
			return cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).size();
		}
	}

	/** What passes cost the thread in processor time, which other programs disturb less than the clock, and what they found. */
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.EVENTS)
	public static class Passes {
		private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
		public long passes;
		public long nanoseconds;
		public long found;

		/** What finds something in a text. */
		interface Finder {
			int found(String text) throws Exception;
		}

		@Setup(Level.Iteration)
		public void reset() {
			passes = 0;
			nanoseconds = 0;
			found = 0;
		}

		long pass(List<String> texts, Finder finder) throws Exception {
			long begin = THREADS.getCurrentThreadCpuTime();
			for (String text : texts)
				found += finder.found(text);
			nanoseconds += THREADS.getCurrentThreadCpuTime() - begin;
			passes++;
			return found;
		}
	}

	@Benchmark
	public long policycoder(Texts texts, ProvisionEngine engine, Passes passes) throws Exception {
		return passes.pass(texts.texts, engine::found);
	}

	@Benchmark
	public long opennlp(Texts texts, Paragraphs paragraphs, SentenceDetector detector, Passes passes) throws Exception {
		return passes.pass(paragraphs.paragraphs, detector::found);
	}

	@Benchmark
	public long ruta(Texts texts, RutaRules engine, Passes passes) throws Exception {
		return passes.pass(texts.texts, engine::found);
	}
}
