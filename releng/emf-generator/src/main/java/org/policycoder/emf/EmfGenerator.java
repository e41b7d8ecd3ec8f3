// SPDX-License-Identifier: EPL-2.0
package org.policycoder.emf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the model code from the {@code .genmodel} of a bundle, without an
 * Eclipse: {@code EmfGenerator FOLDER_OF_THE_BUNDLE GENMODEL}.
 */
public final class EmfGenerator {

	private EmfGenerator() {
	}

	/**
	 * Generates.
	 *
	 * @param args
	 *            the folder of the bundle, and the path of the generator model in it
	 * @throws IOException
	 *             when something cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toRealPath();
		String name = bundle.getFileName().toString();
		EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(bundle + "/"));
		ResourceSet resources = new ResourceSetImpl();
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		EcorePackage.eINSTANCE.eClass();
		GenModelPackage.eINSTANCE.eClass();

		URI uri = URI.createPlatformResourceURI(name + "/" + args[1], true);
		GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
		EcoreUtil.resolveAll(resources);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		Diagnostic invalid = genModel.diagnose();
		if (invalid.getSeverity() == Diagnostic.ERROR) {
			throw new IOException(invalid.toString());
		}
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException(result.toString());
		}
		if (!Files.isDirectory(bundle.resolve("src-gen"))) {
			throw new IOException("nothing was generated");
		}
		System.exit(0);
	}
}
