/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.policycoder.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.policycoder.model.CodingRound;
import org.policycoder.model.DrawnDocument;
import org.policycoder.model.DrawnStratum;
import org.policycoder.model.DrawnUnit;
import org.policycoder.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coding Round</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getCoders <em>Coders</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getBegun <em>Begun</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.policycoder.model.impl.CodingRoundImpl#getDrawn <em>Drawn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodingRoundImpl extends StoredRootImpl implements CodingRound {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final DrawnUnit UNIT_EDEFAULT = DrawnUnit.DOCUMENTS;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected DrawnUnit unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final double SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected double share = SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected static final DrawnStratum STRATUM_EDEFAULT = DrawnStratum.NONE;

	/**
	 * The cached value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected DrawnStratum stratum = STRATUM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoders() <em>Coders</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoders()
	 * @generated
	 * @ordered
	 */
	protected EList<String> coders;

	/**
	 * The default value of the '{@link #getBegun() <em>Begun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegun()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BEGUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegun() <em>Begun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegun()
	 * @generated
	 * @ordered
	 */
	protected Instant begun = BEGUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected Instant closed = CLOSED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDrawn() <em>Drawn</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawn()
	 * @generated
	 * @ordered
	 */
	protected EList<DrawnDocument> drawn;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodingRoundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CODING_ROUND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__NUMBER, oldNumber, number));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DrawnUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(DrawnUnit newUnit) {
		DrawnUnit oldUnit = unit;
		unit = newUnit == null ? UNIT_EDEFAULT : newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(double newShare) {
		double oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DrawnStratum getStratum() {
		return stratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStratum(DrawnStratum newStratum) {
		DrawnStratum oldStratum = stratum;
		stratum = newStratum == null ? STRATUM_EDEFAULT : newStratum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__STRATUM, oldStratum, stratum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCoders() {
		if (coders == null) {
			coders = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CODING_ROUND__CODERS);
		}
		return coders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBegun() {
		return begun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegun(Instant newBegun) {
		Instant oldBegun = begun;
		begun = newBegun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__BEGUN, oldBegun, begun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(Instant newClosed) {
		Instant oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CODING_ROUND__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DrawnDocument> getDrawn() {
		if (drawn == null) {
			drawn = new EObjectContainmentEList<DrawnDocument>(DrawnDocument.class, this, ModelPackage.CODING_ROUND__DRAWN);
		}
		return drawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CODING_ROUND__DRAWN:
				return ((InternalEList<?>)getDrawn()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CODING_ROUND__NUMBER:
				return getNumber();
			case ModelPackage.CODING_ROUND__NAME:
				return getName();
			case ModelPackage.CODING_ROUND__SEED:
				return getSeed();
			case ModelPackage.CODING_ROUND__UNIT:
				return getUnit();
			case ModelPackage.CODING_ROUND__SHARE:
				return getShare();
			case ModelPackage.CODING_ROUND__SIZE:
				return getSize();
			case ModelPackage.CODING_ROUND__STRATUM:
				return getStratum();
			case ModelPackage.CODING_ROUND__CODERS:
				return getCoders();
			case ModelPackage.CODING_ROUND__BEGUN:
				return getBegun();
			case ModelPackage.CODING_ROUND__CLOSED:
				return getClosed();
			case ModelPackage.CODING_ROUND__DRAWN:
				return getDrawn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CODING_ROUND__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ModelPackage.CODING_ROUND__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.CODING_ROUND__SEED:
				setSeed((Long)newValue);
				return;
			case ModelPackage.CODING_ROUND__UNIT:
				setUnit((DrawnUnit)newValue);
				return;
			case ModelPackage.CODING_ROUND__SHARE:
				setShare((Double)newValue);
				return;
			case ModelPackage.CODING_ROUND__SIZE:
				setSize((Integer)newValue);
				return;
			case ModelPackage.CODING_ROUND__STRATUM:
				setStratum((DrawnStratum)newValue);
				return;
			case ModelPackage.CODING_ROUND__CODERS:
				getCoders().clear();
				getCoders().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CODING_ROUND__BEGUN:
				setBegun((Instant)newValue);
				return;
			case ModelPackage.CODING_ROUND__CLOSED:
				setClosed((Instant)newValue);
				return;
			case ModelPackage.CODING_ROUND__DRAWN:
				getDrawn().clear();
				getDrawn().addAll((Collection<? extends DrawnDocument>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CODING_ROUND__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__SHARE:
				setShare(SHARE_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__STRATUM:
				setStratum(STRATUM_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__CODERS:
				getCoders().clear();
				return;
			case ModelPackage.CODING_ROUND__BEGUN:
				setBegun(BEGUN_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case ModelPackage.CODING_ROUND__DRAWN:
				getDrawn().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CODING_ROUND__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ModelPackage.CODING_ROUND__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.CODING_ROUND__SEED:
				return seed != SEED_EDEFAULT;
			case ModelPackage.CODING_ROUND__UNIT:
				return unit != UNIT_EDEFAULT;
			case ModelPackage.CODING_ROUND__SHARE:
				return share != SHARE_EDEFAULT;
			case ModelPackage.CODING_ROUND__SIZE:
				return size != SIZE_EDEFAULT;
			case ModelPackage.CODING_ROUND__STRATUM:
				return stratum != STRATUM_EDEFAULT;
			case ModelPackage.CODING_ROUND__CODERS:
				return coders != null && !coders.isEmpty();
			case ModelPackage.CODING_ROUND__BEGUN:
				return BEGUN_EDEFAULT == null ? begun != null : !BEGUN_EDEFAULT.equals(begun);
			case ModelPackage.CODING_ROUND__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case ModelPackage.CODING_ROUND__DRAWN:
				return drawn != null && !drawn.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", seed: "); //$NON-NLS-1$
		result.append(seed);
		result.append(", unit: "); //$NON-NLS-1$
		result.append(unit);
		result.append(", share: "); //$NON-NLS-1$
		result.append(share);
		result.append(", size: "); //$NON-NLS-1$
		result.append(size);
		result.append(", stratum: "); //$NON-NLS-1$
		result.append(stratum);
		result.append(", coders: "); //$NON-NLS-1$
		result.append(coders);
		result.append(", begun: "); //$NON-NLS-1$
		result.append(begun);
		result.append(", closed: "); //$NON-NLS-1$
		result.append(closed);
		result.append(')');
		return result.toString();
	}

} //CodingRoundImpl
