// Types of the file's own are not a library's.
export enum HttpStatus { NOT_FOUND = 1 }
interface StatusCodes { OK: string }
type HttpStatusCode = string;
namespace ResponseStatus { export const NotFound = 1 }
send(HttpStatus.NOT_FOUND, ResponseStatus.NotFound);
