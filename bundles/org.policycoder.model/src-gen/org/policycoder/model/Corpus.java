/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The register of documents. Root of corpus.policycorpus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.Corpus#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getCorpus()
 * @model
 * @generated
 */
public interface Corpus extends StoredRoot {
	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.PolicyDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents, in the order of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getCorpus_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<PolicyDocument> getDocuments();

} // Corpus
