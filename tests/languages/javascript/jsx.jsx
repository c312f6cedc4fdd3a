export const Page = ({ code }) => (
  <Layout width={512} columns={200}>
    <Status code={404} />
    //            ^^^ 404 likely
    <Redirect status={301} to="/x" />
    //                ^^^ 301 certain
    <Redirect statusCode="308" />
    //                   ^^^^^ 308 certain
    {res.status === 404 ? <Missing /> : <img height={404} width="200" />}
    //              ^^^ 404 certain
    {code === 404 && <p style={{ fontWeight: 500 }}>404</p>}
    //        ^^^ 404 likely
  </Layout>
);
