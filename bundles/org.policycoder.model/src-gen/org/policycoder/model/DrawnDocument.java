/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drawn Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document of a round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.DrawnDocument#getDocument <em>Document</em>}</li>
 *   <li>{@link org.policycoder.model.DrawnDocument#getClauses <em>Clauses</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getDrawnDocument()
 * @model
 * @generated
 */
public interface DrawnDocument extends EObject {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(int)
	 * @see org.policycoder.model.ModelPackage#getDrawnDocument_Document()
	 * @model
	 * @generated
	 */
	int getDocument();

	/**
	 * Sets the value of the '{@link org.policycoder.model.DrawnDocument#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(int value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the clauses that were drawn; none where it is the whole document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' attribute list.
	 * @see org.policycoder.model.ModelPackage#getDrawnDocument_Clauses()
	 * @model
	 * @generated
	 */
	EList<Integer> getClauses();

} // DrawnDocument
