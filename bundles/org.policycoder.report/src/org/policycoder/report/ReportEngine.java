// SPDX-License-Identifier: EPL-2.0
package org.policycoder.report;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;

/**
 * The report engine of this process. It takes about a second to start and its
 * fonts are a matter of the process, so it is started once, when first needed.
 *
 * @param engine
 *            the engine; many threads may use it
 * @param fonts
 *            what PDF files are set in
 */
record ReportEngine(IReportEngine engine, ReportFonts fonts) {

	private static ReportEngine instance;

	static synchronized ReportEngine get() throws ReportException {
		if (instance == null) {
			try {
				instance = start();
			} catch (BirtException | IOException e) {
				throw new ReportException(Messages.get("engine.start"), e); //$NON-NLS-1$
			}
		}
		return instance;
	}

	/** Charts are drawn by Java, which without any font, or without the system's font libraries, fails in odd ways. */
	private static void checkFonts() throws ReportException {
		try {
			new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('P');
		} catch (RuntimeException | LinkageError | InternalError e) {
			throw new ReportException(Messages.get("engine.fonts"), e); //$NON-NLS-1$
		}
	}

	private static ReportEngine start() throws BirtException, IOException, ReportException {
		checkFonts();
		ReportFonts fonts = ReportFonts.find(ReportFonts.systemFolders());
		EngineConfig config = new EngineConfig();
		config.setLogConfig(null, Level.WARNING);
		config.setLogger(new EngineLog().engine());
		config.setResourcePath(ReportTemplates.folder().toString());
		Path fontsConfig = Files.createTempFile("policycoder-fonts", ".xml"); //$NON-NLS-1$ //$NON-NLS-2$
		fontsConfig.toFile().deleteOnExit();
		Files.writeString(fontsConfig, fonts.configuration());
		config.setFontConfig(fontsConfig.toUri().toURL());
		Platform.startup(config);
		IReportEngineFactory factory = (IReportEngineFactory) Platform
				.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
		return new ReportEngine(factory.createReportEngine(config), fonts);
	}
}
