/** opencc-js ships its dictionaries without types: "from to|from to|…". */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
