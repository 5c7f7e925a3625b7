/** What the bodies are asked to decide: the questions that cases were lifted with. */
@NullMarked
package no.samspor.query.decision.asked;

import org.jspecify.annotations.NullMarked;
