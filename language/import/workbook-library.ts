/** What is used of the library that reads workbooks, by itself, so that nothing else of it is loaded. */
export { readXls, readXlsx } from 'hucre/xlsx';
