// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.qdpx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.core.extension.ReportingImporter;
import org.policycoder.core.extension.StudyChoices;
import org.policycoder.core.extension.UnknownContributionException;
import org.policycoder.core.operation.MonitorProgress;
import org.policycoder.core.segment.ClauseSegmenter;
import org.policycoder.core.segment.ClauseSegmenters;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxImport;
import org.policycoder.exchange.qdpx.QdpxRequest;

/** Makes studies of REFI-QDA projects, with the standard segmenter. */
public final class QdpxImporter implements ReportingImporter {

	@Override
	public boolean accepts(Path source) {
		return QdpxImport.is(source) && Files.isRegularFile(source);
	}

	@Override
	public LossReport read(Path source, Path folder, StudyChoices choices, IProgressMonitor monitor) throws IOException {
		QdpxRequest request = new QdpxRequest(choices.dimensions(), choices.offsets());
		try (ClauseSegmenters segmenters = new ClauseSegmenters(null, null, List.of())) {
			return QdpxImport.run(source, folder, request, text -> {
				try (ClauseSegmenter segmenter = segmenters.take()) {
					return segmenter.segment(text, null);
				}
			}, new MonitorProgress(monitor, Messages.Qdpx_Reading));
		} catch (UnknownContributionException e) {
			throw new IOException(e.getMessage(), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
