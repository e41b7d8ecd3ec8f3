// SPDX-License-Identifier: EPL-2.0
package org.policycoder.core.qdpx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.policycoder.core.extension.ReportingExporter;
import org.policycoder.core.operation.MonitorProgress;
import org.policycoder.exchange.loss.LossReport;
import org.policycoder.exchange.qdpx.QdpxExport;
import org.policycoder.exchange.qdpx.QdpxFormat;
import org.policycoder.model.storage.PolicyProject;

/** Writes a study as a REFI-QDA project, as the standard says. */
public class QdpxExporter implements ReportingExporter {

	private final QdpxFormat format;

	/** Writes as the standard says. */
	public QdpxExporter() {
		this(QdpxFormat.STANDARD);
	}

	private QdpxExporter(QdpxFormat format) {
		this.format = format;
	}

	/** For NVivo, which counts in another way. */
	public static final class Nvivo extends QdpxExporter {
		/** Writes for NVivo. */
		public Nvivo() {
			super(QdpxFormat.NVIVO);
		}
	}

	/** For ATLAS.ti and MAXQDA, which show groups of documents. */
	public static final class Groups extends QdpxExporter {
		/** Writes groups too. */
		public Groups() {
			super(QdpxFormat.GROUPS);
		}
	}

	@Override
	public LossReport write(PolicyProject project, List<String> coders, Path file, IProgressMonitor monitor) throws IOException {
		try {
			return QdpxExport.write(project, coders, format, file, new MonitorProgress(monitor, Messages.Qdpx_Writing));
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}
}
