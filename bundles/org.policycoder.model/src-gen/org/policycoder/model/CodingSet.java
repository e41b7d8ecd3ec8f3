/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one coder decided on one document. Root of codings/CODER/NNNN.codings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.CodingSet#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.policycoder.model.CodingSet#getDocument <em>Document</em>}</li>
 *   <li>{@link org.policycoder.model.CodingSet#isDone <em>Done</em>}</li>
 *   <li>{@link org.policycoder.model.CodingSet#getNote <em>Note</em>}</li>
 *   <li>{@link org.policycoder.model.CodingSet#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.policycoder.model.CodingSet#getNoCodes <em>No Codes</em>}</li>
 *   <li>{@link org.policycoder.model.CodingSet#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.policycoder.model.CodingSet#getSentBack <em>Sent Back</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getCodingSet()
 * @model
 * @generated
 */
public interface CodingSet extends StoredRoot {
	/**
	 * Returns the value of the '<em><b>Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the coder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' attribute.
	 * @see #setCoder(String)
	 * @see org.policycoder.model.ModelPackage#getCodingSet_Coder()
	 * @model
	 * @generated
	 */
	String getCoder();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingSet#getCoder <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' attribute.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(int)
	 * @see org.policycoder.model.ModelPackage#getCodingSet_Document()
	 * @model
	 * @generated
	 */
	int getDocument();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingSet#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(int value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the coder has finished the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(boolean)
	 * @see org.policycoder.model.ModelPackage#getCodingSet_Done()
	 * @model default="false"
	 * @generated
	 */
	boolean isDone();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingSet#isDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #isDone()
	 * @generated
	 */
	void setDone(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A note on the document as a whole, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.policycoder.model.ModelPackage#getCodingSet_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingSet#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codings, in the order in which they were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getCodingSet_Codings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coding> getCodings();

	/**
	 * Returns the value of the '<em><b>No Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.NoCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the coder, settling what others disagree on, has decided for no category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No Codes</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getCodingSet_NoCodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<NoCode> getNoCodes();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codings that an amended version has touched and that the coder has not looked at since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getCodingSet_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Sent Back</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.SentBack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the coder, settling what others disagree on, has sent back to them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent Back</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getCodingSet_SentBack()
	 * @model containment="true"
	 * @generated
	 */
	EList<SentBack> getSentBack();

} // CodingSet
