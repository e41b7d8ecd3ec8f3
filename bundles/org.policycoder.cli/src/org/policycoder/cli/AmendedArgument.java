// SPDX-License-Identifier: EPL-2.0
package org.policycoder.cli;

import java.util.Locale;

import org.policycoder.core.operation.AmendedPolicy;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the option {@code --amended} can be. */
final class AmendedArgument implements ITypeConverter<AmendedPolicy> {

	@Override
	public AmendedPolicy convert(String value) {
		return switch (value.toLowerCase(Locale.ROOT)) {
		case "replace" -> AmendedPolicy.REPLACE;
		case "separate" -> AmendedPolicy.SEPARATE;
		case "skip" -> AmendedPolicy.SKIP;
		default -> throw new TypeConversionException(value);
		};
	}
}
