/** What methods over estimators share: the words for what an estimator refuses or remarks. */
package org.ecofrontier.method.estimation;
