// SPDX-License-Identifier: EPL-2.0
package org.policycoder.ui.editor;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;
import org.eclipse.ui.ide.ResourceUtil;
import org.policycoder.ui.session.Studies;

/** Texts of documents of a study are opened for coding, not in a text editor that could change them. */
public final class DocumentAssociation implements IEditorAssociationOverride {

	private static boolean isDocument(IEditorInput input) {
		IFile file = ResourceUtil.getFile(input);
		return file != null && DocumentFiles.number(file).isPresent() && Studies.isStudy(file.getProject());
	}

	private static IEditorDescriptor editor() {
		return PlatformUI.getWorkbench().getEditorRegistry().findEditor(DocumentEditor.ID);
	}

	@Override
	public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
		if (!isDocument(input)) {
			return editors;
		}
		IEditorDescriptor[] more = Arrays.copyOf(editors, editors.length + 1);
		more[editors.length] = editor();
		return more;
	}

	@Override
	public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] editors) {
		return editors;
	}

	@Override
	public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor editor) {
		return isDocument(input) ? editor() : editor;
	}

	@Override
	public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor editor) {
		return editor;
	}
}
