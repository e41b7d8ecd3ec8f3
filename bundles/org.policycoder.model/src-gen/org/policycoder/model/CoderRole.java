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
 * A representation of the literals of the enumeration '<em><b>Coder Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a coder is in a study for.
 * <!-- end-model-doc -->
 * @see org.policycoder.model.ModelPackage#getCoderRole()
 * @model
 * @generated
 */
public enum CoderRole implements Enumerator {
	/**
	 * The '<em><b>CODER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes on their own; their agreement is measured.
	 * <!-- end-model-doc -->
	 * @see #CODER_VALUE
	 * @generated
	 * @ordered
	 */
	CODER(0, "CODER", "coder"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADJUDICATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settles what others disagree on.
	 * <!-- end-model-doc -->
	 * @see #ADJUDICATOR_VALUE
	 * @generated
	 * @ordered
	 */
	ADJUDICATOR(1, "ADJUDICATOR", "adjudicator"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUGGESTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is no person but suggests codings; nobody is compared with it.
	 * <!-- end-model-doc -->
	 * @see #SUGGESTER_VALUE
	 * @generated
	 * @ordered
	 */
	SUGGESTER(2, "SUGGESTER", "suggester"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CODER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes on their own; their agreement is measured.
	 * <!-- end-model-doc -->
	 * @see #CODER
	 * @model literal="coder"
	 * @generated
	 * @ordered
	 */
	public static final int CODER_VALUE = 0;

	/**
	 * The '<em><b>ADJUDICATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Settles what others disagree on.
	 * <!-- end-model-doc -->
	 * @see #ADJUDICATOR
	 * @model literal="adjudicator"
	 * @generated
	 * @ordered
	 */
	public static final int ADJUDICATOR_VALUE = 1;

	/**
	 * The '<em><b>SUGGESTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Is no person but suggests codings; nobody is compared with it.
	 * <!-- end-model-doc -->
	 * @see #SUGGESTER
	 * @model literal="suggester"
	 * @generated
	 * @ordered
	 */
	public static final int SUGGESTER_VALUE = 2;

	/**
	 * An array of all the '<em><b>Coder Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CoderRole[] VALUES_ARRAY =
		new CoderRole[] {
			CODER,
			ADJUDICATOR,
			SUGGESTER,
		};

	/**
	 * A public read-only list of all the '<em><b>Coder Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CoderRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Coder Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoderRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CoderRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coder Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoderRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CoderRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coder Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoderRole get(int value) {
		switch (value) {
			case CODER_VALUE: return CODER;
			case ADJUDICATOR_VALUE: return ADJUDICATOR;
			case SUGGESTER_VALUE: return SUGGESTER;
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
	private CoderRole(int value, String name, String literal) {
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
	
} //CoderRole
