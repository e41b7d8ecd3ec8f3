/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A blind round: a sample of the study that several coders code without seeing each other's codings, to measure how far they agree. Root of rounds/NNNN.round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.CodingRound#getNumber <em>Number</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getName <em>Name</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getShare <em>Share</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getSize <em>Size</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getBegun <em>Begun</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.policycoder.model.CodingRound#getDrawn <em>Drawn</em>}</li>
 * </ul>
 *
 * @see org.policycoder.model.ModelPackage#getCodingRound()
 * @model
 * @generated
 */
public interface CodingRound extends StoredRoot {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the round in the study, from 1 on; also the name of its file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the random numbers of the draw began with; the same seed, settings and register draw the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.policycoder.model.DrawnUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see org.policycoder.model.DrawnUnit
	 * @see #setUnit(DrawnUnit)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Unit()
	 * @model
	 * @generated
	 */
	DrawnUnit getUnit();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see org.policycoder.model.DrawnUnit
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(DrawnUnit value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which share was to be drawn, a fraction 0–1; 0 where it was a number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(double)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Share()
	 * @model
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were to be drawn; 0 where it was a share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Size()
	 * @model
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Stratum</b></em>' attribute.
	 * The literals are from the enumeration {@link org.policycoder.model.DrawnStratum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what the draw was stratified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stratum</em>' attribute.
	 * @see org.policycoder.model.DrawnStratum
	 * @see #setStratum(DrawnStratum)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Stratum()
	 * @model
	 * @generated
	 */
	DrawnStratum getStratum();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getStratum <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stratum</em>' attribute.
	 * @see org.policycoder.model.DrawnStratum
	 * @see #getStratum()
	 * @generated
	 */
	void setStratum(DrawnStratum value);

	/**
	 * Returns the value of the '<em><b>Coders</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of those who code the round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coders</em>' attribute list.
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Coders()
	 * @model
	 * @generated
	 */
	EList<String> getCoders();

	/**
	 * Returns the value of the '<em><b>Begun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was begun; null for a round that is not there, or was taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begun</em>' attribute.
	 * @see #setBegun(Instant)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Begun()
	 * @model dataType="org.policycoder.model.Instant"
	 * @generated
	 */
	Instant getBegun();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getBegun <em>Begun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begun</em>' attribute.
	 * @see #getBegun()
	 * @generated
	 */
	void setBegun(Instant value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was closed; null while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Closed()
	 * @model dataType="org.policycoder.model.Instant"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link org.policycoder.model.CodingRound#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

	/**
	 * Returns the value of the '<em><b>Drawn</b></em>' containment reference list.
	 * The list contents are of type {@link org.policycoder.model.DrawnDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was drawn, in the order of the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn</em>' containment reference list.
	 * @see org.policycoder.model.ModelPackage#getCodingRound_Drawn()
	 * @model containment="true"
	 * @generated
	 */
	EList<DrawnDocument> getDrawn();

} // CodingRound
