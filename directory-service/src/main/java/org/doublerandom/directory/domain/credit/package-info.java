/** Credit-risk classes (信用风险分类): confidential, monthly, of enterprises only (domain §4). */
@NullMarked
package org.doublerandom.directory.domain.credit;

import org.jspecify.annotations.NullMarked;
