axios.get("/", { validateStatus: (s) => s < 500 });
//                                          ^^^ -499 certain
axios.get("/", { validateStatus: s => s >= 200 && s < 300 });
//                                         ^^^ 200- certain
//                                                    ^^^ -299 certain
axios.get("/", { validateStatus: (s) => s === 200 || s === 404 });
//                                            ^^^ 200 certain
//                                                         ^^^ 404 certain
axios.get("/", { validateStatus: (s) => s !== 500 });
//                                            ^^^ 500 certain
if (error.response?.status === 404) retry();
//                             ^^^ 404 certain
