/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clause Tree</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The clauses of one document over its text. Root of documents/NNNN.clauses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.ClauseTree#getDocument <em>Document</em>}</li>
 *   <li>{@link org.policycoder.model.ClauseTree#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.policycoder.model.ClauseTree#getStyle <em>Style</em>}</li>
 *   <li>{@link org.policycoder.model.ClauseTree#getLastId <em>Last Id</em>}</li>
 *   <li>{@link org.policycoder.model.ClauseTree#getClauses <em>Clauses</em>}</li>
 *   <li>{@link org.policycoder.model.ClauseTree#getEarlier <em>Earlier</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getClauseTree()
 * @model
 * @generated
 */
public interface ClauseTree extends StoredRoot {
	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(int)
	 * @see org.policycoder.model.ModelPackage#getClauseTree_Document()
	 * @model
	 * @generated
	 */
	int getDocument();

	/**
	 * Sets the value of the '{@link org.policycoder.model.ClauseTree#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(int value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of the UTF-8 bytes of the text that the offsets refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.policycoder.model.ModelPackage#getClauseTree_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.policycoder.model.ClauseTree#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the numbering style that the clauses were found with, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Style</em>' attribute.
	 * @see #setStyle(String)
	 * @see org.policycoder.model.ModelPackage#getClauseTree_Style()
	 * @model
	 * @generated
	 */
	String getStyle();

	/**
	 * Sets the value of the '{@link org.policycoder.model.ClauseTree#getStyle <em>Style</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Style</em>' attribute.
	 * @see #getStyle()
	 * @generated
	 */
	void setStyle(String value);

	/**
	 * Returns the value of the '<em><b>Last Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest clause id given so far; ids are never given twice, so that a coding never moves to another clause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Id</em>' attribute.
	 * @see #setLastId(int)
	 * @see org.policycoder.model.ModelPackage#getClauseTree_LastId()
	 * @model
	 * @generated
	 */
	int getLastId();

	/**
	 * Sets the value of the '{@link org.policycoder.model.ClauseTree#getLastId <em>Last Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Id</em>' attribute.
	 * @see #getLastId()
	 * @generated
	 */
	void setLastId(int value);

	/**
	 * Returns the value of the '<em><b>Clauses</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.Clause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top clauses, in the order of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clauses</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getClauseTree_Clauses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Clause> getClauses();

	/**
	 * Returns the value of the '<em><b>Earlier</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.EarlierVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts that the document had before, the latest last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getClauseTree_Earlier()
	 * @model containment="true"
	 * @generated
	 */
	EList<EarlierVersion> getEarlier();

} // ClauseTree
