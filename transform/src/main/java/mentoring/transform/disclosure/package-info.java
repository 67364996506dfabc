/**
 * The gate between the inner zone and everybody else. It sees all cells of a published table that add up to each
 * other, hides those that tell about few people and as many others as are needed so that no hidden cell can be found
 * by subtraction.
 */
package mentoring.transform.disclosure;
