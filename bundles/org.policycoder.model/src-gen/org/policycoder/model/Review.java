/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A coding that an amended version has touched and that its coder has not looked at since.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.Review#getKind <em>Kind</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getClause <em>Clause</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getCategory <em>Category</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getFormerClause <em>Former Clause</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getFormerNumber <em>Former Number</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getFormerWords <em>Former Words</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getEnd <em>End</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getNote <em>Note</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getTime <em>Time</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.policycoder.model.Review#getReplaced <em>Replaced</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.policycoder.model.ReviewKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of the coding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.policycoder.model.ReviewKind
	 * @see #setKind(ReviewKind)
	 * @see org.policycoder.model.ModelPackage#getReview_Kind()
	 * @model
	 * @generated
	 */
	ReviewKind getKind();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.policycoder.model.ReviewKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReviewKind value);

	/**
	 * Returns the value of the '<em><b>Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the clause that has the coding now, or 0 when none has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clause</em>' attribute.
	 * @see #setClause(int)
	 * @see org.policycoder.model.ModelPackage#getReview_Clause()
	 * @model
	 * @generated
	 */
	int getClause();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getClause <em>Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clause</em>' attribute.
	 * @see #getClause()
	 * @generated
	 */
	void setClause(int value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the category; null where it was decided for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.policycoder.model.ModelPackage#getReview_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the dimension in which it was decided for no category; else null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.policycoder.model.ModelPackage#getReview_Dimension()
	 * @model
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Former Clause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the clause in the earlier version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Clause</em>' attribute.
	 * @see #setFormerClause(int)
	 * @see org.policycoder.model.ModelPackage#getReview_FormerClause()
	 * @model
	 * @generated
	 */
	int getFormerClause();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getFormerClause <em>Former Clause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former Clause</em>' attribute.
	 * @see #getFormerClause()
	 * @generated
	 */
	void setFormerClause(int value);

	/**
	 * Returns the value of the '<em><b>Former Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number there as printed, or its label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Number</em>' attribute.
	 * @see #setFormerNumber(String)
	 * @see org.policycoder.model.ModelPackage#getReview_FormerNumber()
	 * @model
	 * @generated
	 */
	String getFormerNumber();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getFormerNumber <em>Former Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former Number</em>' attribute.
	 * @see #getFormerNumber()
	 * @generated
	 */
	void setFormerNumber(String value);

	/**
	 * Returns the value of the '<em><b>Former Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was coded, in the words of the earlier version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Words</em>' attribute.
	 * @see #setFormerWords(String)
	 * @see org.policycoder.model.ModelPackage#getReview_FormerWords()
	 * @model
	 * @generated
	 */
	String getFormerWords();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getFormerWords <em>Former Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Former Words</em>' attribute.
	 * @see #getFormerWords()
	 * @generated
	 */
	void setFormerWords(String value);

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset of the coded part in the text of the earlier version in UTF-16 code units, or -1 when the whole clause was coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #setBegin(int)
	 * @see org.policycoder.model.ModelPackage#getReview_Begin()
	 * @model default="-1"
	 * @generated
	 */
	int getBegin();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset after that part in UTF-16 code units, or -1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.policycoder.model.ModelPackage#getReview_End()
	 * @model default="-1"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note of a coding that no clause has now, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.policycoder.model.ModelPackage#getReview_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the coding was made, or null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(Instant)
	 * @see org.policycoder.model.ModelPackage#getReview_Time()
	 * @model dataType="org.policycoder.model.Instant"
	 * @generated
	 */
	Instant getTime();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(Instant value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.policycoder.model.CodingOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the coding came about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.policycoder.model.CodingOrigin
	 * @see #setOrigin(CodingOrigin)
	 * @see org.policycoder.model.ModelPackage#getReview_Origin()
	 * @model
	 * @generated
	 */
	CodingOrigin getOrigin();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.policycoder.model.CodingOrigin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(CodingOrigin value);

	/**
	 * Returns the value of the '<em><b>Replaced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the version that has the former clause was replaced, by which it is known; null when it is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced</em>' attribute.
	 * @see #setReplaced(Instant)
	 * @see org.policycoder.model.ModelPackage#getReview_Replaced()
	 * @model dataType="org.policycoder.model.Instant"
	 * @generated
	 */
	Instant getReplaced();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Review#getReplaced <em>Replaced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced</em>' attribute.
	 * @see #getReplaced()
	 * @generated
	 */
	void setReplaced(Instant value);

} // Review
