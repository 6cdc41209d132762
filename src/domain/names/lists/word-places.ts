/** Places whose name is an ordinary word or a first name too: a place only after “in”, “from” or the like. */
export const wordPlaces = `
arnold barking barnes barrow bath battle beer beeston beverley blackwood bolt bow boston bramley bury bushey canton cardigan charlton chester chelsea clay clayton cleveland clifton cork crook dale deal denton derry
diss dingle douglas dover dudley eccles ely everton eye felling forest_hill grays halifax hale halling hamilton harlow harrow hatton heath hyde hull hope kent kelso kingston lancaster langley larne lewes leek lincoln looe louth
margate marlow marple mold morley nelson neath newton norwood over oxford paisley perth pickering poole portland preston purley quinton reading redhill ripley ripon romsey rugby ryde rye sale sandwich sandy seaham selby settle shirley sidney slough
spalding stanley stone street stroud stoke stratford surrey sutton tring tooting tipton troon tower wade wales walton ware warwick washington wellington wells welling whitby whitney wick windsor winton witham worth yarm york
`;
