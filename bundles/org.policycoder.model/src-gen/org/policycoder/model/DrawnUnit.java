/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Drawn Unit</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a round draws.
 * <!-- end-model-doc -->
 * @see org.policycoder.model.ModelPackage#getDrawnUnit()
 * @model
 * @generated
 */
public enum DrawnUnit implements Enumerator {
	/**
	 * The '<em><b>DOCUMENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole documents.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENTS(0, "DOCUMENTS", "documents"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CLAUSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single clauses.
	 * <!-- end-model-doc -->
	 * @see #CLAUSES_VALUE
	 * @generated
	 * @ordered
	 */
	CLAUSES(1, "CLAUSES", "clauses"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DOCUMENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole documents.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENTS
	 * @model literal="documents"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENTS_VALUE = 0;

	/**
	 * The '<em><b>CLAUSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Single clauses.
	 * <!-- end-model-doc -->
	 * @see #CLAUSES
	 * @model literal="clauses"
	 * @generated
	 * @ordered
	 */
	public static final int CLAUSES_VALUE = 1;

	/**
	 * An array of all the '<em><b>Drawn Unit</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DrawnUnit[] VALUES_ARRAY =
		new DrawnUnit[] {
			DOCUMENTS,
			CLAUSES,
		};

	/**
	 * A public read-only list of all the '<em><b>Drawn Unit</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DrawnUnit> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Drawn Unit</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DrawnUnit get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DrawnUnit result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Drawn Unit</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DrawnUnit getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DrawnUnit result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Drawn Unit</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DrawnUnit get(int value) {
		switch (value) {
			case DOCUMENTS_VALUE: return DOCUMENTS;
			case CLAUSES_VALUE: return CLAUSES;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DrawnUnit(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DrawnUnit
