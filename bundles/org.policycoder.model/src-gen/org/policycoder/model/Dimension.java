/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One axis of the framework, for example the policy instruments.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.Dimension#getRule <em>Rule</em>}</li>
 *   <li>{@link org.policycoder.model.Dimension#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getDimension()
 * @model
 * @generated
 */
public interface Dimension extends DescribedElement {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * The literals are from the enumeration {@link org.policycoder.model.DimensionRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many categories of this dimension a coded clause has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see org.policycoder.model.DimensionRule
	 * @see #setRule(DimensionRule)
	 * @see org.policycoder.model.ModelPackage#getDimension_Rule()
	 * @model
	 * @generated
	 */
	DimensionRule getRule();

	/**
	 * Sets the value of the '{@link org.policycoder.model.Dimension#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see org.policycoder.model.DimensionRule
	 * @see #getRule()
	 * @generated
	 */
	void setRule(DimensionRule value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top categories, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getDimension_Categories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Category> getCategories();

} // Dimension
