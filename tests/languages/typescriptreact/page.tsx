export function Page({ code, status = 404 }: { code: number; status?: 404 | 500 }) {
//                                    ^^^ 404 certain
//                                                                    ^^^ 404 certain
//                                                                          ^^^ 500 certain
  if (status === 404) return <Missing width={512} statusCode={404} />;
  //             ^^^ 404 certain
  //                                                          ^^^ 404 certain
  return <Layout<Props> columns={200}>{res.status !== 200 && <p>404</p>}</Layout>;
  //                                                  ^^^ 200 certain
}
