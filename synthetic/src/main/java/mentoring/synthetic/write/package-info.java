/** Where rows go: Parquet, CSV, workbooks. Sinks know contracts and file formats, nothing of the world they write. */
package mentoring.synthetic.write;
